/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `addPerson`.
    ///
    /// Sends `POST /person`; the operationId is `addPerson`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "addPerson")]
    pub fn add_person<'a>(
        &'a self,
        body: &'a types::Person,
    ) -> transport::Call<'a, types::Person, types::Person> {
        self.call(&operations::ADD_PERSON, &[], body)
    }
}
