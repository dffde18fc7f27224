/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `draw`.
    ///
    /// `POST /draw`, official name `draw`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    pub fn draw<'a>(
        &'a self,
        body: &'a types::Drawing,
    ) -> transport::Call<'a, types::Drawing, types::Drawing> {
        self.call(&operations::DRAW, &[], body)
    }
}
