/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `putThing`.
    ///
    /// Sends `PUT /things`; the operationId is `putThing`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "putThing")]
    pub fn put_thing<'a>(
        &'a self,
        body: &'a types::Counted,
    ) -> transport::Call<'a, types::Counted, types::Free> {
        self.call(&operations::PUT_THING, &[], body)
    }
}
