/// Group `sea-fish`. All about sea-fish.
///
/// Cargo feature `pets-sea-fish`.
#[allow(deprecated)]
impl Client {
    /// Calls `listFish`.
    ///
    /// `GET /fish`, official name `listFish`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "listFish")]
    pub fn list_fish<'a>(&'a self) -> transport::Call<'a, (), types::FishList> {
        self.call(&operations::LIST_FISH, &[], &())
    }
}
