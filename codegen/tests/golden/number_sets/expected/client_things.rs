/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `putLevel`.
    ///
    /// `PUT /levels`, official name `putLevel`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "putLevel")]
    pub fn put_level<'a>(
        &'a self,
        body: &'a types::Level,
    ) -> transport::Call<'a, types::Level, types::Report> {
        self.call(&operations::PUT_LEVEL, &[], body)
    }
}
