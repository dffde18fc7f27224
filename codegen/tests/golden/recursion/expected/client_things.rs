/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `plant`.
    ///
    /// `POST /tree`, official name `plant`.
    ///
    /// Acts each time it is called: it is never repeated on its own.
    pub fn plant<'a>(
        &'a self,
        body: &'a types::Tree,
    ) -> transport::Call<'a, types::Tree, types::Forest> {
        self.call(&operations::PLANT, &[], body)
    }
}
