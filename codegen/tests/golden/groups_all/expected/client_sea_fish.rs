/// Group `sea-fish`. All about sea-fish.
///
/// The Cargo feature is `pets-sea-fish`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `listFish`.
    ///
    /// Sends `GET /fish`; the operationId is `listFish`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listFish")]
    pub fn list_fish<'a>(&'a self) -> transport::Call<'a, (), types::FishList> {
        self.call(&operations::LIST_FISH, &[], &())
    }
}
