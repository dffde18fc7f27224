/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `submit`.
    ///
    /// Sends `POST /form`; the operationId is `submit`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `form.both.length`,
    /// `form.charset.characters`, `form.codes.item-length`, `form.defaulted.length`, `form.expected.pattern`,
    /// `form.few.items`, `form.items.items`, `form.known.values`, `form.least.length`, `form.low.range`,
    /// `form.most.length`, `form.needed.length`, `form.needed.pattern`, `form.nullable.length`,
    /// `form.positive.range`, `form.range.range`, `form.request-id.personal`, `form.short-name`, `form.size`,
    /// `form.some.items`, `form.zip.pattern`.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "form")]
    #[inline]
    pub fn submit<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Form>>,
    ) -> transport::Call<'a, Option<&'a types::Form>, types::Answer> {
        self.call_optional(&operations::SUBMIT, &[], body.into())
    }
}
