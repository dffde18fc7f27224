/// Group `sea-birds`. All about sea-birds.
///
/// The Cargo feature is `pets-sea-birds`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `listBird`.
    ///
    /// Sends `GET /bird`; the operationId is `listBird`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listBird")]
    #[doc(alias = "bird")]
    #[inline]
    pub fn list_bird<'a>(&'a self) -> transport::Call<'a, (), types::BirdList> {
        self.call(&operations::LIST_BIRD, &[], &())
    }
}
