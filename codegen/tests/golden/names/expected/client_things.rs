/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `add`.
    ///
    /// Sends `POST /v3/add`; the operationId is `add`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_parcel<'a>(
        &'a self,
        body: impl Into<Option<&'a types::ParcelRequest>>,
    ) -> transport::Call<'a, Option<&'a types::ParcelRequest>, ()> {
        self.call_optional(&operations::ADD_PARCEL, &[], body.into())
    }
    /// Calls `setLabel`.
    ///
    /// Sends `PUT /v3/label/{body}`; the operationId is `setLabel`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    ///
    /// `body`: Which one.
    #[doc(alias = "setLabel")]
    #[inline]
    pub fn set_label<'a>(
        &'a self,
        path_body: &'a str,
        body: impl Into<Option<&'a types::PaperLabel>>,
    ) -> transport::Call<'a, Option<&'a types::PaperLabel>, ()> {
        self.call_optional(&operations::SET_LABEL, &[("body", path_body)], body.into())
    }
    /// Calls `match`.
    ///
    /// Sends `GET /v3/match/{type}/{userId}/{2nd}`; the operationId is `match`.
    ///
    /// Changes nothing: retried on a transient error.
    #[inline]
    pub fn r#match<'a>(
        &'a self,
        r#type: &'a str,
        user_id: &'a str,
        n2nd: &'a str,
    ) -> transport::Call<'a, (), types::ParcelResponse> {
        self.call(
            &operations::MATCH,
            &[("type", r#type), ("userId", user_id), ("2nd", n2nd)],
            &(),
        )
    }
    /// Takes a parcel in.
    ///
    /// Sends `POST /v3/parcel`; the operationId is `V3ParcelRequest`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "V3ParcelRequest")]
    #[inline]
    pub fn parcel<'a>(
        &'a self,
        body: impl Into<Option<&'a types::ParcelRequest>>,
    ) -> transport::Call<'a, Option<&'a types::ParcelRequest>, types::ParcelResponse> {
        self.call_optional(&operations::PARCEL, &[], body.into())
    }
}
