/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `putThing`.
    ///
    /// `PUT /things`, official name `putThing`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "putThing")]
    pub fn put_thing<'a>(
        &'a self,
        body: &'a types::Counted,
    ) -> transport::Call<'a, types::Counted, types::Free> {
        self.call(&operations::PUT_THING, &[], body)
    }
}
