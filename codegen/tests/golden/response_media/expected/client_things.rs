/// Group `things`. Things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `getAny`.
    ///
    /// Sends `GET /any`; the operationId is `getAny`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getAny")]
    #[doc(alias = "any")]
    #[inline]
    pub fn get_any<'a>(&'a self) -> transport::Call<'a, (), types::Thing> {
        self.call(&operations::GET_ANY, &[], &())
    }
    /// Calls `getBytes`.
    ///
    /// Sends `GET /bytes`; the operationId is `getBytes`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getBytes")]
    #[doc(alias = "bytes")]
    #[inline]
    pub fn get_bytes<'a>(&'a self) -> transport::Call<'a, (), codec::Bytes> {
        self.call(&operations::GET_BYTES, &[], &())
    }
    /// Calls `getCharset`.
    ///
    /// Sends `GET /charset`; the operationId is `getCharset`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getCharset")]
    #[doc(alias = "charset")]
    #[inline]
    pub fn get_charset<'a>(&'a self) -> transport::Call<'a, (), types::Thing> {
        self.call(&operations::GET_CHARSET, &[], &())
    }
    /// Calls `getFile`.
    ///
    /// Sends `GET /file`; the operationId is `getFile`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getFile")]
    #[doc(alias = "file")]
    #[inline]
    pub fn get_file<'a>(&'a self) -> transport::Call<'a, (), codec::Bytes> {
        self.call(&operations::GET_FILE, &[], &())
    }
    /// Calls `headThing`.
    ///
    /// Sends `HEAD /head`; the operationId is `headThing`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "headThing")]
    #[doc(alias = "head")]
    #[inline]
    pub fn head_thing<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::HEAD_THING, &[], &())
    }
    /// Calls `getLines`.
    ///
    /// Sends `GET /lines`; the operationId is `getLines`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getLines")]
    #[doc(alias = "lines")]
    #[inline]
    pub fn get_lines<'a>(&'a self) -> transport::Call<'a, (), codec::Bytes> {
        self.call(&operations::GET_LINES, &[], &())
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
    /// Calls `getPlain`.
    ///
    /// Sends `GET /plain`; the operationId is `getPlain`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPlain")]
    #[doc(alias = "plain")]
    #[inline]
    pub fn get_plain<'a>(&'a self) -> transport::Call<'a, (), codec::PlainText> {
        self.call(&operations::GET_PLAIN, &[], &())
    }
    /// Calls `getVendor`.
    ///
    /// Sends `GET /vendor`; the operationId is `getVendor`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getVendor")]
    #[doc(alias = "vendor")]
    #[inline]
    pub fn get_vendor<'a>(&'a self) -> transport::Call<'a, (), types::Thing> {
        self.call(&operations::GET_VENDOR, &[], &())
    }
}
