/// Group `things`. Things.
#[allow(deprecated)]
impl Client {
    /// Calls `getBag`.
    ///
    /// `GET /bag`, official name `getBag`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getBag")]
    pub fn get_bag<'a>(&'a self) -> transport::Call<'a, (), types::Bag> {
        self.call(&operations::GET_BAG, &[], &())
    }

    /// Calls `patchShelf`.
    ///
    /// `PATCH /shelf`, official name `patchShelf`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "patchShelf")]
    pub fn patch_shelf<'a>(
        &'a self,
        body: &'a types::Shelf,
    ) -> transport::Call<'a, types::Shelf, types::Shelf> {
        self.call(&operations::PATCH_SHELF, &[], body)
    }
}
