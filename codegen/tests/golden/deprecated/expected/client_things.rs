/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Does it the new way.
    ///
    /// Sends `POST /new-call`; the operationId is `newCall`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "newCall")]
    #[inline]
    pub fn new_call<'a>(
        &'a self,
        body: impl Into<Option<&'a types::NewRequest>>,
    ) -> transport::Call<'a, Option<&'a types::NewRequest>, types::OldAnswer> {
        self.call_optional(&operations::NEW_CALL, &[], body.into())
    }
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
    #[doc(alias = "old")]
    #[deprecated = "deprecated by the service; use `new_call` instead"]
    #[inline]
    pub fn old_call<'a>(
        &'a self,
        body: impl Into<Option<&'a types::OldRequest>>,
    ) -> transport::Call<'a, Option<&'a types::OldRequest>, types::OldAnswer> {
        self.call_optional(&operations::OLD_CALL, &[], body.into())
    }
}
