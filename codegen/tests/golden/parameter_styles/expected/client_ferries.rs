/// Group `ferries`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `findCrossings`.
    ///
    /// Sends `GET /crossings`; the operationId is `findCrossings`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "findCrossings")]
    #[doc(alias = "crossings")]
    #[inline]
    pub fn find_crossings<'a>(
        &'a self,
        params: &'a types::FindCrossingsParams,
    ) -> transport::Call<'a, types::FindCrossingsParams, ()> {
        self.call(&operations::FIND_CROSSINGS, &[], params)
    }
    /// Calls `findFerries`.
    ///
    /// Sends `GET /ferries`; the operationId is `findFerries`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "findFerries")]
    #[doc(alias = "ferries")]
    #[inline]
    pub fn find_ferries<'a>(
        &'a self,
        query: &'a types::FindFerriesQuery,
    ) -> transport::Call<'a, types::FindFerriesQuery, String> {
        self.call(&operations::FIND_FERRIES, &[], query)
    }
    /// Calls `findMaps`.
    ///
    /// Sends `GET /maps`; the operationId is `findMaps`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "findMaps")]
    #[doc(alias = "maps")]
    #[inline]
    pub fn find_maps<'a>(
        &'a self,
        query: &'a types::FindMapsQuery,
    ) -> transport::Call<'a, types::FindMapsQuery, String> {
        self.call(&operations::FIND_MAPS, &[], query)
    }
}
