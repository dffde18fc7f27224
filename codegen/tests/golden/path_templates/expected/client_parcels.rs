/// Group `parcels`.
#[allow(deprecated)]
impl Client {
    /// Calls `getLabel`.
    ///
    /// `GET /labels/{labelId}.{format}`, official name `getLabel`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getLabel")]
    pub fn get_label<'a>(
        &'a self,
        label_id: &'a str,
        format: &'a str,
    ) -> transport::Call<'a, (), String> {
        self.call(&operations::GET_LABEL, &[("labelId", label_id), ("format", format)], &())
    }

    /// Calls `holdParcel`.
    ///
    /// `POST /parcels/{parcelId}:hold`, official name `holdParcel`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "holdParcel")]
    pub fn hold_parcel<'a>(&'a self, parcel_id: &'a str) -> transport::Call<'a, (), types::Held> {
        self.call(&operations::HOLD_PARCEL, &[("parcelId", parcel_id)], &())
    }

    /// Calls `findRoutes`.
    ///
    /// `GET /routes{from}{via}/{stops}`, official name `findRoutes`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "findRoutes")]
    pub fn find_routes<'a>(
        &'a self,
        from: &'a str,
        parts: &'a types::FindRoutesParts,
    ) -> transport::Call<'a, types::FindRoutesParts, ()> {
        self.call(&operations::FIND_ROUTES, &[("from", from)], parts)
    }
}
