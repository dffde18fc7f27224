/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Does it the old way.
    ///
    /// Sends `POST /old`; the operationId is `oldCall`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `old.name.length`.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "oldCall")]
    #[deprecated = "deprecated by the service"]
    pub fn old_call<'a>(
        &'a self,
        body: impl Into<Option<&'a types::OldRequest>>,
    ) -> transport::Call<'a, Option<&'a types::OldRequest>, types::OldAnswer> {
        self.call_optional(&operations::OLD_CALL, &[], body.into())
    }
}
