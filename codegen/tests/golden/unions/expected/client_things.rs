/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `putPet`.
    ///
    /// `PUT /pets`, official name `putPet`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "putPet")]
    pub fn put_pet<'a>(&'a self, body: &'a types::Pet) -> transport::Call<'a, types::Pet, types::Home> {
        self.call(&operations::PUT_PET, &[], body)
    }
}
