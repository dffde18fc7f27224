/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `new`.
    ///
    /// `GET /a/{type}/{Type}/{}`, official name `new`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "new")]
    pub fn new_2<'a>(
        &'a self,
        r#type: &'a str,
        type_2: &'a str,
        empty: &'a str,
    ) -> transport::Call<'a, (), types::Option2> {
        self.call(&operations::NEW_2, &[("type", r#type), ("Type", type_2), ("", empty)], &())
    }

    /// Calls `获取`.
    ///
    /// `GET /b`, official name `获取`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "获取")]
    pub fn u83b7_u53d6<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::U83B7_U53D6, &[], &())
    }

    /// Calls `getThing`.
    ///
    /// `POST /b`, official name `getThing`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "getThing")]
    pub fn get_thing<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::GET_THING, &[], &())
    }

    /// Calls `get_thing`.
    ///
    /// `PUT /b`, official name `get_thing`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "get_thing")]
    pub fn get_thing_2<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::GET_THING_2, &[], &())
    }
}
