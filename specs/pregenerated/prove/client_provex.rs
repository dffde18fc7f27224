/// Group `provex`. ProveX attribute exchange: discover the attributes that partners hold for a person, then
/// fetch one with consent.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Lists the attributes that issuers hold for a person.
    ///
    /// An unknown person fails with status 404 and error 8011.
    ///
    /// Sends `GET /v3/discover`; the operationId is `V3DiscoverRequest`. The documented errors are `400`,
    /// `401`, `403`, `404` and `500`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "V3DiscoverRequest")]
    #[inline]
    pub fn discover<'a>(
        &'a self,
        query: &'a types::DiscoverQuery,
    ) -> transport::Call<'a, types::DiscoverQuery, types::DiscoverResponse> {
        self.call(&operations::DISCOVER, &[], query)
    }
    /// Returns the value of a discovered attribute.
    ///
    /// Call discover first and pass one of its attribute IDs with the same `proveId`. The consent of the
    /// person is required beforehand. An unknown person fails with status 404 and error 8011.
    ///
    /// Sends `GET /v3/fetch`; the operationId is `V3FetchRequest`. The documented errors are `400`, `401`,
    /// `403`, `404` and `500`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "V3FetchRequest")]
    #[inline]
    pub fn fetch<'a>(
        &'a self,
        query: &'a types::FetchQuery,
    ) -> transport::Call<'a, types::FetchQuery, types::FetchResponse> {
        self.call(&operations::FETCH, &[], query)
    }
}
