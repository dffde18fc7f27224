/// Group `parcels`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `getLabel`.
    ///
    /// Sends `GET /labels/{labelId}.{format}`; the operationId is `getLabel`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getLabel")]
    #[inline]
    pub fn get_label<'a>(
        &'a self,
        label_id: &'a str,
        format: &'a str,
    ) -> transport::Call<'a, (), String> {
        self.call(
            &operations::GET_LABEL,
            &[("labelId", label_id), ("format", format)],
            &(),
        )
    }
    /// Calls `holdParcel`.
    ///
    /// Sends `POST /parcels/{parcelId}:hold`; the operationId is `holdParcel`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "holdParcel")]
    #[inline]
    pub fn hold_parcel<'a>(
        &'a self,
        parcel_id: &'a str,
    ) -> transport::Call<'a, (), types::Held> {
        self.call(&operations::HOLD_PARCEL, &[("parcelId", parcel_id)], &())
    }
    /// Calls `findRoutes`.
    ///
    /// Sends `GET /routes{from}{via}/{stops}`; the operationId is `findRoutes`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "findRoutes")]
    #[inline]
    pub fn find_routes<'a>(
        &'a self,
        from: &'a str,
        params: &'a types::FindRoutesParams,
    ) -> transport::Call<'a, types::FindRoutesParams, ()> {
        self.call(&operations::FIND_ROUTES, &[("from", from)], params)
    }
}
