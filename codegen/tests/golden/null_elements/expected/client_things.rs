/// Group `things`. Things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `getBag`.
    ///
    /// Sends `GET /bag`; the operationId is `getBag`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getBag")]
    #[doc(alias = "bag")]
    #[inline]
    pub fn get_bag<'a>(&'a self) -> transport::Call<'a, (), types::Bag> {
        self.call(&operations::GET_BAG, &[], &())
    }
    /// Calls `patchShelf`.
    ///
    /// Sends `PATCH /shelf`; the operationId is `patchShelf`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "patchShelf")]
    #[doc(alias = "shelf")]
    #[inline]
    pub fn patch_shelf<'a>(
        &'a self,
        body: &'a types::Shelf,
    ) -> transport::Call<'a, types::Shelf, types::Shelf> {
        self.call(&operations::PATCH_SHELF, &[], body)
    }
}
