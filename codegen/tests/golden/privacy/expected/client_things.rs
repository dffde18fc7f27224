/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `addPerson`.
    ///
    /// Sends `POST /person`; the operationId is `addPerson`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "addPerson")]
    #[doc(alias = "person")]
    #[inline]
    pub fn add_person<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Person>>,
    ) -> transport::Call<'a, Option<&'a types::Person>, types::Person> {
        self.call_optional(&operations::ADD_PERSON, &[], body.into())
    }
}
