/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `getThing`.
    ///
    /// Sends `GET /a`; the operationId is `getThing`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getThing")]
    #[doc(alias = "a")]
    #[inline]
    pub fn get_thing<'a>(&'a self) -> transport::Call<'a, (), types::Thing> {
        self.call(&operations::GET_THING, &[], &())
    }
    /// Calls `listThings`.
    ///
    /// Sends `GET /b`; the operationId is `listThings`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listThings")]
    #[doc(alias = "b")]
    #[inline]
    pub fn list_things<'a>(
        &'a self,
    ) -> transport::Call<'a, (), Option<Vec<types::Thing>>> {
        self.call(&operations::LIST_THINGS, &[], &())
    }
    /// Calls `removeThing`.
    ///
    /// Sends `POST /c`; the operationId is `removeThing`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "removeThing")]
    #[doc(alias = "c")]
    #[inline]
    pub fn remove_thing<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Thing>>,
    ) -> transport::Call<'a, Option<&'a types::Thing>, ()> {
        self.call_optional(&operations::REMOVE_THING, &[], body.into())
    }
    /// Calls `checkThing`.
    ///
    /// Sends `POST /d`; the operationId is `checkThing`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "checkThing")]
    #[doc(alias = "d")]
    #[inline]
    pub fn check_thing<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Thing>>,
    ) -> transport::Call<'a, Option<&'a types::Thing>, types::BareAnswer> {
        self.call_optional(&operations::CHECK_THING, &[], body.into())
    }
    /// Calls `readThing`.
    ///
    /// Sends `GET /e`; the operationId is `readThing`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "readThing")]
    #[doc(alias = "e")]
    #[inline]
    pub fn read_thing<'a>(&'a self) -> transport::Call<'a, (), Option<types::Thing>> {
        self.call(&operations::READ_THING, &[], &())
    }
    /// Calls `ping`.
    ///
    /// Sends `GET /f`; the operationId is `ping`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "f")]
    #[inline]
    pub fn ping<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::PING, &[], &())
    }
    /// Calls `findThing`.
    ///
    /// Sends `GET /g`; the operationId is `findThing`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "findThing")]
    #[doc(alias = "g")]
    #[inline]
    pub fn find_thing<'a>(&'a self) -> transport::Call<'a, (), Option<types::Thing>> {
        self.call(&operations::FIND_THING, &[], &())
    }
    /// Calls `countThings`.
    ///
    /// Sends `POST /g`; the operationId is `countThings`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "countThings")]
    #[doc(alias = "g")]
    #[inline]
    pub fn count_things<'a>(&'a self) -> transport::Call<'a, (), i64> {
        self.call(&operations::COUNT_THINGS, &[], &())
    }
    /// Calls `namesOfThings`.
    ///
    /// Sends `PUT /g`; the operationId is `namesOfThings`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "namesOfThings")]
    #[doc(alias = "g")]
    #[inline]
    pub fn names_of_things<'a>(&'a self) -> transport::Call<'a, (), Vec<String>> {
        self.call(&operations::NAMES_OF_THINGS, &[], &())
    }
}
