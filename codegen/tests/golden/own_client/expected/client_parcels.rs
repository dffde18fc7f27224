/// Group `parcels`. Parcels and where they are.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Lists parcels.
    ///
    /// Sends `GET /parcels`; the operationId is `listParcels`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `list-parcels-query.page.range`.
    #[doc(alias = "listParcels")]
    #[doc(alias = "parcels")]
    #[inline]
    pub fn list_parcels<'a>(
        &'a self,
        query: &'a types::ListParcelsQuery,
    ) -> transport::Call<'a, types::ListParcelsQuery, types::ParcelList> {
        self.channel.call(&operations::LIST_PARCELS, &[], query)
    }
    /// Creates a parcel.
    ///
    /// Sends `POST /parcels`; the operationId is `createParcel`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `new-parcel.weight.range`.
    #[doc(alias = "createParcel")]
    #[doc(alias = "parcels")]
    #[inline]
    pub fn create_parcel<'a>(
        &'a self,
        body: &'a types::NewParcel,
    ) -> transport::Call<'a, types::NewParcel, types::Parcel> {
        self.channel.call(&operations::CREATE_PARCEL, &[], body)
    }
    /// Holds a parcel. The operationId is the name of a method that every client has.
    ///
    /// Sends `PUT /parcels/{parcelId}/hold`; the operationId is `channel`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `new-parcel.weight.range`.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "channel")]
    #[doc(alias = "hold")]
    #[inline]
    pub fn channel_<'a>(
        &'a self,
        parcel_id: &'a str,
        body: impl Into<Option<&'a types::NewParcel>>,
    ) -> transport::Call<'a, Option<&'a types::NewParcel>, ()> {
        self.channel
            .call_optional(
                &operations::CHANNEL_,
                &[("parcelId", parcel_id)],
                body.into(),
            )
    }
    /// Returns a label.
    ///
    /// Sends `GET /parcels/{parcelId}/label`; the operationId is `getLabel`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getLabel")]
    #[doc(alias = "label")]
    #[inline]
    pub fn get_label<'a>(
        &'a self,
        parcel_id: &'a str,
        params: &'a types::GetLabelParams,
    ) -> transport::Call<'a, types::GetLabelParams, codec::PlainText> {
        self.channel.call(&operations::GET_LABEL, &[("parcelId", parcel_id)], params)
    }
}
