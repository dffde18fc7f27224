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
    ///
    /// The body can be left out: `None` sends none.
    #[doc(alias = "addDog")]
    pub fn add_dog<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Dog>>,
    ) -> transport::Call<'a, Option<&'a types::Dog>, types::Dog> {
        self.call_optional(&operations::ADD_DOG, &[], body.into())
    }
}
