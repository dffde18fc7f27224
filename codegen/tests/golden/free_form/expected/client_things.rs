/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `drop`.
    ///
    /// `DELETE /box`, official name `drop`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    pub fn drop<'a>(&'a self) -> transport::Call<'a, (), i64> {
        self.call(&operations::DROP, &[], &())
    }

    /// Calls `peek`.
    ///
    /// `GET /box`, official name `peek`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    pub fn peek<'a>(
        &'a self,
    ) -> transport::Call<'a, (), std::collections::BTreeMap<String, Vec<String>>> {
        self.call(&operations::PEEK, &[], &())
    }

    /// Calls `pack`.
    ///
    /// `POST /box`, official name `pack`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    pub fn pack<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Carton>>,
    ) -> transport::Call<'a, Option<&'a types::Carton>, wire::Value> {
        self.call_optional(&operations::PACK, &[], body.into())
    }

    /// Calls `repack`.
    ///
    /// `PUT /box`, official name `repack`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    pub fn repack<'a>(
        &'a self,
        body: impl Into<Option<&'a wire::Value>>,
    ) -> transport::Call<'a, Option<&'a wire::Value>, Vec<types::Empty>> {
        self.call_optional(&operations::REPACK, &[], body.into())
    }
}
