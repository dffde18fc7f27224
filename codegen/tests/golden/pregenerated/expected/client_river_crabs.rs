// @if pets-river-crabs
/// Group `river-crabs`. All about river crabs.
///
/// The Cargo feature is `pets-river-crabs`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls addRiverCrab.
    ///
    /// Sends `POST /add-river-crab`; the operationId is `addRiverCrab`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "addRiverCrab")]
    #[inline]
    pub fn add_river_crab<'a>(
        &'a self,
        body: &'a types::RiverCrab,
    ) -> transport::Call<'a, types::RiverCrab, types::RiverCrab> {
        self.call(&operations::ADD_RIVER_CRAB, &[], body)
    }
}
// @end
