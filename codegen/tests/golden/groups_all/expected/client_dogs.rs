/// Group `dogs`. All about dogs.
///
/// Cargo feature `pets-dogs`.
#[allow(deprecated)]
impl Client {
    /// Calls `addDog`.
    ///
    /// `POST /dogs`, official name `addDog`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "addDog")]
    pub fn add_dog<'a>(&'a self, body: &'a types::Dog) -> transport::Call<'a, types::Dog, types::Dog> {
        self.call(&operations::ADD_DOG, &[], body)
    }
}
