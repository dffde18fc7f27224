/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `submit`.
    ///
    /// `POST /form`, official name `submit`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// Checked before it is sent, beside rules written by hand: `form.both.length`,
    /// `form.charset.characters`, `form.codes.item-length`, `form.defaulted.length`, `form.expected.pattern`,
    /// `form.few.items`, `form.items.items`, `form.known.values`, `form.least.length`, `form.low.range`,
    /// `form.most.length`, `form.needed.length`, `form.needed.pattern`, `form.nullable.length`,
    /// `form.positive.range`, `form.range.range`, `form.request-id.personal`, `form.short-name`, `form.size`,
    /// `form.some.items`, `form.zip.pattern`.
    ///
    /// The body can be left out: `None` sends none.
    pub fn submit<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Form>>,
    ) -> transport::Call<'a, Option<&'a types::Form>, types::Answer> {
        self.call_optional(&operations::SUBMIT, &[], body.into())
    }
}
