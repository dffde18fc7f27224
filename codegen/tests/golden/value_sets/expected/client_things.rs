/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `draw`.
    ///
    /// Sends `POST /draw`; the operationId is `draw`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    pub fn draw<'a>(
        &'a self,
        body: &'a types::Drawing,
    ) -> transport::Call<'a, types::Drawing, types::Drawing> {
        self.call(&operations::DRAW, &[], body)
    }
}
