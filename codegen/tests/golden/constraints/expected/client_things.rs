/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `submit`.
    ///
    /// `POST /form`, official name `submit`.
    ///
    /// Acts each time it is called: it is never repeated on its own.
    pub fn submit<'a>(
        &'a self,
        body: &'a types::Form,
    ) -> transport::Call<'a, types::Form, types::Answer> {
        self.call(&operations::SUBMIT, &[], body)
    }
}
