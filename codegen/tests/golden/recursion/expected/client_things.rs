/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `plant`.
    ///
    /// Sends `POST /tree`; the operationId is `plant`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    pub fn plant<'a>(
        &'a self,
        body: &'a types::Tree,
    ) -> transport::Call<'a, types::Tree, types::Forest> {
        self.call(&operations::PLANT, &[], body)
    }
}
