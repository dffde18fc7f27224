/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `putThing`.
    ///
    /// `PUT /things`, official name `putThing`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    #[doc(alias = "putThing")]
    pub fn put_thing<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Counted>>,
    ) -> transport::Call<'a, Option<&'a types::Counted>, types::Free> {
        self.call_optional(&operations::PUT_THING, &[], body.into())
    }
}
