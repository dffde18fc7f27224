/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `plant`.
    ///
    /// `POST /tree`, official name `plant`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    pub fn plant<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Tree>>,
    ) -> transport::Call<'a, Option<&'a types::Tree>, types::Forest> {
        self.call_optional(&operations::PLANT, &[], body.into())
    }
}
