/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `getThing`.
    ///
    /// `GET /a`, official name `getThing`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "getThing")]
    pub fn get_thing<'a>(&'a self) -> transport::Call<'a, (), types::Thing> {
        self.call(&operations::GET_THING, &[], &())
    }

    /// Calls `listThings`.
    ///
    /// `GET /b`, official name `listThings`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "listThings")]
    pub fn list_things<'a>(&'a self) -> transport::Call<'a, (), Option<Vec<types::Thing>>> {
        self.call(&operations::LIST_THINGS, &[], &())
    }

    /// Calls `removeThing`.
    ///
    /// `POST /c`, official name `removeThing`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    #[doc(alias = "removeThing")]
    pub fn remove_thing<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Thing>>,
    ) -> transport::Call<'a, Option<&'a types::Thing>, ()> {
        self.call_optional(&operations::REMOVE_THING, &[], body.into())
    }

    /// Calls `checkThing`.
    ///
    /// `POST /d`, official name `checkThing`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    #[doc(alias = "checkThing")]
    pub fn check_thing<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Thing>>,
    ) -> transport::Call<'a, Option<&'a types::Thing>, types::BareAnswer> {
        self.call_optional(&operations::CHECK_THING, &[], body.into())
    }

    /// Calls `readThing`.
    ///
    /// `GET /e`, official name `readThing`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "readThing")]
    pub fn read_thing<'a>(&'a self) -> transport::Call<'a, (), types::Thing> {
        self.call(&operations::READ_THING, &[], &())
    }

    /// Calls `ping`.
    ///
    /// `GET /f`, official name `ping`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    pub fn ping<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::PING, &[], &())
    }

    /// Calls `findThing`.
    ///
    /// `GET /g`, official name `findThing`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "findThing")]
    pub fn find_thing<'a>(&'a self) -> transport::Call<'a, (), Option<types::Thing>> {
        self.call(&operations::FIND_THING, &[], &())
    }

    /// Calls `countThings`.
    ///
    /// `POST /g`, official name `countThings`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "countThings")]
    pub fn count_things<'a>(&'a self) -> transport::Call<'a, (), i64> {
        self.call(&operations::COUNT_THINGS, &[], &())
    }

    /// Calls `namesOfThings`.
    ///
    /// `PUT /g`, official name `namesOfThings`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "namesOfThings")]
    pub fn names_of_things<'a>(&'a self) -> transport::Call<'a, (), Vec<String>> {
        self.call(&operations::NAMES_OF_THINGS, &[], &())
    }
}
