/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `getImage`.
    ///
    /// `GET /image`, official name `getImage`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getImage")]
    pub fn get_image<'a>(&'a self) -> transport::Call<'a, (), wire::Bytes> {
        self.call(&operations::GET_IMAGE, &[], &())
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

    /// Calls `getScalar`.
    ///
    /// `GET /scalar`, official name `getScalar`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getScalar")]
    pub fn get_scalar<'a>(&'a self) -> transport::Call<'a, (), i64> {
        self.call(&operations::GET_SCALAR, &[], &())
    }

    /// Calls `getText`.
    ///
    /// `GET /text`, official name `getText`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getText")]
    pub fn get_text<'a>(&'a self) -> transport::Call<'a, (), wire::PlainText> {
        self.call(&operations::GET_TEXT, &[], &())
    }
}
