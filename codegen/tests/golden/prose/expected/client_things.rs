/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Asks \<b\>loudly\</b\>, see \[there\](x).
    ///
    /// First line second line */ "quoted" \ backslash. Another paragraph, which is so long that it has to be
    /// broken into several lines of the documentation, somewhere between two of its words.
    ///
    /// `POST /a`, official name `ask`. Documented errors: 400, 4XX, default.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    pub fn ask<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Letter>>,
    ) -> transport::Call<'a, Option<&'a types::Letter>, ()> {
        self.call_optional(&operations::ASK, &[], body.into())
    }
}
