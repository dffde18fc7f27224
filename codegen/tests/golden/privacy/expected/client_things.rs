/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `addPerson`.
    ///
    /// `POST /person`, official name `addPerson`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "addPerson")]
    pub fn add_person<'a>(
        &'a self,
        body: &'a types::Person,
    ) -> transport::Call<'a, types::Person, types::Person> {
        self.call(&operations::ADD_PERSON, &[], body)
    }
}
