/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `sendAll`.
    ///
    /// Sends `POST /all/{id}/{id}`; the operationId is `sendAll`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "sendAll")]
    #[inline]
    pub fn send_all<'a>(
        &'a self,
        id: &'a str,
        params: &'a types::SendAllParams,
    ) -> transport::Call<'a, types::SendAllParams, ()> {
        self.call(&operations::SEND_ALL, &[("id", id)], params)
    }
    /// Calls `putBytes`.
    ///
    /// Sends `PUT /bytes`; the operationId is `putBytes`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "putBytes")]
    #[doc(alias = "bytes")]
    #[inline]
    pub fn put_bytes<'a>(
        &'a self,
        body: impl Into<Option<&'a codec::Bytes>>,
    ) -> transport::Call<'a, Option<&'a codec::Bytes>, ()> {
        self.call_optional(&operations::PUT_BYTES, &[], body.into())
    }
    /// Calls `uploadFiles`.
    ///
    /// Sends `POST /files`; the operationId is `uploadFiles`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "uploadFiles")]
    #[doc(alias = "files")]
    #[inline]
    pub fn upload_files<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Upload>>,
    ) -> transport::Call<'a, Option<&'a types::Upload>, ()> {
        self.call_optional(&operations::UPLOAD_FILES, &[], body.into())
    }
    /// Calls `onlyHeaders`.
    ///
    /// Sends `GET /headers`; the operationId is `onlyHeaders`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "onlyHeaders")]
    #[doc(alias = "headers")]
    #[inline]
    pub fn only_headers<'a>(
        &'a self,
        params: &'a types::OnlyHeadersParams,
    ) -> transport::Call<'a, types::OnlyHeadersParams, ()> {
        self.call(&operations::ONLY_HEADERS, &[], params)
    }
    /// Calls `putList`.
    ///
    /// Sends `PUT /list`; the operationId is `putList`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "putList")]
    #[doc(alias = "list")]
    #[inline]
    pub fn put_list<'a>(
        &'a self,
        body: impl Into<Option<&'a Vec<types::Thing>>>,
    ) -> transport::Call<'a, Option<&'a Vec<types::Thing>>, ()> {
        self.call_optional(&operations::PUT_LIST, &[], body.into())
    }
    /// Calls `putText`.
    ///
    /// Sends `PUT /text`; the operationId is `putText`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "putText")]
    #[doc(alias = "text")]
    #[inline]
    pub fn put_text<'a>(
        &'a self,
        params: &'a types::PutTextParams,
    ) -> transport::Call<'a, types::PutTextParams, ()> {
        self.call(&operations::PUT_TEXT, &[], params)
    }
}
