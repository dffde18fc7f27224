/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `new`.
    ///
    /// Sends `GET /a/{type}/{Type}/{}`; the operationId is `new`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "new")]
    #[inline]
    pub fn new_<'a>(
        &'a self,
        r#type: &'a str,
        type_2: &'a str,
        empty: &'a str,
    ) -> transport::Call<'a, (), types::OptionType> {
        self.call(
            &operations::NEW_,
            &[("type", r#type), ("Type", type_2), ("", empty)],
            &(),
        )
    }
    /// Calls `获取`.
    ///
    /// Sends `GET /b`; the operationId is `获取`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "获取")]
    #[doc(alias = "b")]
    #[inline]
    pub fn u83b7_u53d6<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::U83B7_U53D6, &[], &())
    }
    /// Calls `getThing`.
    ///
    /// Sends `POST /b`; the operationId is `getThing`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "getThing")]
    #[doc(alias = "b")]
    #[inline]
    pub fn get_thing_2<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::GET_THING_2, &[], &())
    }
    /// Calls `get_thing`.
    ///
    /// Sends `PUT /b`; the operationId is `get_thing`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "b")]
    #[inline]
    pub fn get_thing<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::GET_THING, &[], &())
    }
}
