/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `putThing`.
    ///
    /// Sends `PUT /things`; the operationId is `putThing`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "putThing")]
    #[doc(alias = "things")]
    #[inline]
    pub fn put_thing<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Counted>>,
    ) -> transport::Call<'a, Option<&'a types::Counted>, types::Free> {
        self.call_optional(&operations::PUT_THING, &[], body.into())
    }
}
