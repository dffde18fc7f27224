/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `add`.
    ///
    /// `POST /v3/add`, official name `add`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    #[doc(alias = "add")]
    pub fn add_parcel<'a>(
        &'a self,
        body: impl Into<Option<&'a types::ParcelRequest>>,
    ) -> transport::Call<'a, Option<&'a types::ParcelRequest>, ()> {
        self.call_optional(&operations::ADD_PARCEL, &[], body.into())
    }

    /// Calls `setLabel`.
    ///
    /// `PUT /v3/label/{body}`, official name `setLabel`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    ///
    /// `body`: Which one.
    #[doc(alias = "setLabel")]
    pub fn set_label<'a>(
        &'a self,
        path_body: &'a str,
        body: impl Into<Option<&'a types::PaperLabel>>,
    ) -> transport::Call<'a, Option<&'a types::PaperLabel>, ()> {
        self.call_optional(&operations::SET_LABEL, &[("body", path_body)], body.into())
    }

    /// Calls `match`.
    ///
    /// `GET /v3/match/{type}/{userId}/{2nd}`, official name `match`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    pub fn r#match<'a>(
        &'a self,
        r#type: &'a str,
        user_id: &'a str,
        n2nd: &'a str,
    ) -> transport::Call<'a, (), types::ParcelResponse> {
        self.call(&operations::MATCH, &[("type", r#type), ("userId", user_id), ("2nd", n2nd)], &())
    }

    /// Takes a parcel in.
    ///
    /// `POST /v3/parcel`, official name `V3ParcelRequest`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    #[doc(alias = "V3ParcelRequest")]
    pub fn parcel<'a>(
        &'a self,
        body: impl Into<Option<&'a types::ParcelRequest>>,
    ) -> transport::Call<'a, Option<&'a types::ParcelRequest>, types::ParcelResponse> {
        self.call_optional(&operations::PARCEL, &[], body.into())
    }
}
