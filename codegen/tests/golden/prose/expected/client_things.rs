/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Asks \<b\>loudly\</b\>, see \[there\](x).
    ///
    /// First line
    /// second line */ "quoted" \\ backslash.
    ///
    /// Another paragraph, which is so long that it has to be broken into several lines of the documentation,
    /// somewhere between two of its words.
    ///
    /// Sends `POST /a`; the operationId is `ask`. The documented errors are `400`, `4XX` and `default`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "a")]
    #[inline]
    pub fn ask<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Letter>>,
    ) -> transport::Call<'a, Option<&'a types::Letter>, ()> {
        self.call_optional(&operations::ASK, &[], body.into())
    }
}
