/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `draw`.
    ///
    /// `POST /draw`, official name `draw`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    pub fn draw<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Drawing>>,
    ) -> transport::Call<'a, Option<&'a types::Drawing>, types::Drawing> {
        self.call_optional(&operations::DRAW, &[], body.into())
    }
}
