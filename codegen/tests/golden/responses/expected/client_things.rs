/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `getImage`.
    ///
    /// Sends `GET /image`; the operationId is `getImage`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getImage")]
    #[doc(alias = "image")]
    #[inline]
    pub fn get_image<'a>(&'a self) -> transport::Call<'a, (), codec::Bytes> {
        self.call(&operations::GET_IMAGE, &[], &())
    }
    /// Calls `getMaybe`.
    ///
    /// Sends `GET /maybe`; the operationId is `getMaybe`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getMaybe")]
    #[doc(alias = "maybe")]
    #[inline]
    pub fn get_maybe<'a>(&'a self) -> transport::Call<'a, (), Option<types::Thing>> {
        self.call(&operations::GET_MAYBE, &[], &())
    }
    /// Calls `getScalar`.
    ///
    /// Sends `GET /scalar`; the operationId is `getScalar`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getScalar")]
    #[doc(alias = "scalar")]
    #[inline]
    pub fn get_scalar<'a>(&'a self) -> transport::Call<'a, (), i64> {
        self.call(&operations::GET_SCALAR, &[], &())
    }
    /// Calls `getText`.
    ///
    /// Sends `GET /text`; the operationId is `getText`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getText")]
    #[doc(alias = "text")]
    #[inline]
    pub fn get_text<'a>(&'a self) -> transport::Call<'a, (), codec::PlainText> {
        self.call(&operations::GET_TEXT, &[], &())
    }
}
