/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Does it the old way.
    ///
    /// `POST /old`, official name `oldCall`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// Checked before it is sent, beside rules written by hand: `old.name.length`.
    ///
    /// The body can be left out: `None` sends none.
    #[doc(alias = "oldCall")]
    #[deprecated = "the service has retired it"]
    pub fn old_call<'a>(
        &'a self,
        body: impl Into<Option<&'a types::OldRequest>>,
    ) -> transport::Call<'a, Option<&'a types::OldRequest>, types::OldAnswer> {
        self.call_optional(&operations::OLD_CALL, &[], body.into())
    }
}
