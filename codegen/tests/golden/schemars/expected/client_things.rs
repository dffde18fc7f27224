/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `ask`.
    ///
    /// `POST /a`, official name `ask`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// Checked before it is sent, beside rules written by hand: `question.count.range`,
    /// `question.tags.items`, `question.text.length`.
    pub fn ask<'a>(
        &'a self,
        body: &'a types::Question,
    ) -> transport::Call<'a, types::Question, types::Reply> {
        self.call(&operations::ASK, &[], body)
    }
}
