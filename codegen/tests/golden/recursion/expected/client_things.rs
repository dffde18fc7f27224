/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `plant`.
    ///
    /// `POST /tree`, official name `plant`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    pub fn plant<'a>(
        &'a self,
        body: &'a types::Tree,
    ) -> transport::Call<'a, types::Tree, types::Forest> {
        self.call(&operations::PLANT, &[], body)
    }
}
