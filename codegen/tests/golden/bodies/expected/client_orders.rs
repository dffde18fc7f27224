/// Group `orders`.
#[allow(deprecated)]
impl Client {
    /// Calls `upload`.
    ///
    /// `POST /files`, official name `upload`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    pub fn upload<'a>(&'a self, body: &'a types::Upload) -> transport::Call<'a, types::Upload, ()> {
        self.call(&operations::UPLOAD, &[], body)
    }

    /// Calls `sendForm`.
    ///
    /// `POST /forms`, official name `sendForm`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "sendForm")]
    pub fn send_form<'a>(
        &'a self,
        body: &'a types::Form,
    ) -> transport::Call<'a, types::Form, wire::PlainText> {
        self.call(&operations::SEND_FORM, &[], body)
    }

    /// Calls `poke`.
    ///
    /// `POST /poke`, official name `poke`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    pub fn poke<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Poke>>,
    ) -> transport::Call<'a, Option<&'a types::Poke>, String> {
        self.call_optional(&operations::POKE, &[], body.into())
    }

    /// Calls `pokeOne`.
    ///
    /// `PUT /poke/{id}`, official name `pokeOne`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "pokeOne")]
    pub fn poke_one<'a>(
        &'a self,
        id: &'a str,
        parts: &'a types::PokeOneParts,
    ) -> transport::Call<'a, types::PokeOneParts, ()> {
        self.call(&operations::POKE_ONE, &[("id", id)], parts)
    }
}
