/// Group `things`. Things.
#[allow(deprecated)]
impl Client {
    /// Calls `getAny`.
    ///
    /// `GET /any`, official name `getAny`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getAny")]
    pub fn get_any<'a>(&'a self) -> transport::Call<'a, (), types::Thing> {
        self.call(&operations::GET_ANY, &[], &())
    }

    /// Calls `getBytes`.
    ///
    /// `GET /bytes`, official name `getBytes`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getBytes")]
    pub fn get_bytes<'a>(&'a self) -> transport::Call<'a, (), wire::Bytes> {
        self.call(&operations::GET_BYTES, &[], &())
    }

    /// Calls `getCharset`.
    ///
    /// `GET /charset`, official name `getCharset`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getCharset")]
    pub fn get_charset<'a>(&'a self) -> transport::Call<'a, (), types::Thing> {
        self.call(&operations::GET_CHARSET, &[], &())
    }

    /// Calls `headThing`.
    ///
    /// `HEAD /head`, official name `headThing`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "headThing")]
    pub fn head_thing<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::HEAD_THING, &[], &())
    }

    /// Calls `getLines`.
    ///
    /// `GET /lines`, official name `getLines`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getLines")]
    pub fn get_lines<'a>(&'a self) -> transport::Call<'a, (), wire::Bytes> {
        self.call(&operations::GET_LINES, &[], &())
    }

    /// Calls `getMaybe`.
    ///
    /// `GET /maybe`, official name `getMaybe`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getMaybe")]
    pub fn get_maybe<'a>(&'a self) -> transport::Call<'a, (), Option<types::Thing>> {
        self.call(&operations::GET_MAYBE, &[], &())
    }

    /// Calls `getPlain`.
    ///
    /// `GET /plain`, official name `getPlain`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getPlain")]
    pub fn get_plain<'a>(&'a self) -> transport::Call<'a, (), wire::PlainText> {
        self.call(&operations::GET_PLAIN, &[], &())
    }

    /// Calls `getVendor`.
    ///
    /// `GET /vendor`, official name `getVendor`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getVendor")]
    pub fn get_vendor<'a>(&'a self) -> transport::Call<'a, (), types::Thing> {
        self.call(&operations::GET_VENDOR, &[], &())
    }
}
