/// Group `ferries`.
#[allow(deprecated)]
impl Client {
    /// Calls `findCrossings`.
    ///
    /// `GET /crossings`, official name `findCrossings`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "findCrossings")]
    pub fn find_crossings<'a>(
        &'a self,
        parts: &'a types::FindCrossingsParts,
    ) -> transport::Call<'a, types::FindCrossingsParts, ()> {
        self.call(&operations::FIND_CROSSINGS, &[], parts)
    }

    /// Calls `findFerries`.
    ///
    /// `GET /ferries`, official name `findFerries`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "findFerries")]
    pub fn find_ferries<'a>(
        &'a self,
        query: &'a types::FindFerriesQuery,
    ) -> transport::Call<'a, types::FindFerriesQuery, String> {
        self.call(&operations::FIND_FERRIES, &[], query)
    }

    /// Calls `findMaps`.
    ///
    /// `GET /maps`, official name `findMaps`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "findMaps")]
    pub fn find_maps<'a>(
        &'a self,
        query: &'a types::FindMapsQuery,
    ) -> transport::Call<'a, types::FindMapsQuery, String> {
        self.call(&operations::FIND_MAPS, &[], query)
    }
}
