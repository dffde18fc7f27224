/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `ask`.
    ///
    /// `POST /a`, official name `ask`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    pub fn ask<'a>(
        &'a self,
        body: &'a types::Optional,
    ) -> transport::Call<'a, types::Optional, types::Needed> {
        self.call(&operations::ASK, &[], body)
    }
}
