// @if genauth-users
/// User and provider whose sync relation to delete.
///
/// The schema name is `DeleteUserSyncRelationReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteUserSyncRelationReqDto {
    /// External directory that the user is synchronized with.
    pub provider: SyncProvider,
    /// Identifier of the user, of the type given in `userIdType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl DeleteUserSyncRelationReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(provider: impl Into<SyncProvider>, user_id: impl Into<String>) -> Self {
        Self {
            provider: provider.into(),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`provider`](Self::provider).
    #[must_use]
    pub fn with_provider(mut self, value: impl Into<SyncProvider>) -> Self {
        self.provider = value.into();
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
codec::object!(
    DeleteUserSyncRelationReqDto required_in_requests(0, 1); required[0]
    provider("provider"), required[1, Redacted] user_id("userId"), optional[2]
    user_id_type("userIdType")
);
impl DeleteUserSyncRelationReqDto {
    /// Sets `userId`, `userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into().put(&mut self.user_id, &mut self.user_id_type);
        self
    }
    /// Creates a value from its required fields, with `userId`, `userIdType` set together.
    #[must_use]
    pub fn for_user(
        user: impl Into<crate::genauth::UserIdentifier>,
        provider: impl Into<SyncProvider>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.provider = provider.into();
        new.with_user(user)
    }
}
impl validation::Validate for DeleteUserSyncRelationReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self.user_id_type.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeleteUserSyncRelationReqDto, "DeleteUserSyncRelationReqDto",
    "{\"description\":\"User and provider whose sync relation to delete.\",\"properties\":{\"provider\":{\"$ref\":\"SyncProvider\",\"description\":\"External directory that the user is synchronized with.\"},\"userId\":{\"description\":\"Identifier of the user, of the type given in `userIdType`.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"provider\",\"userId\"],\"type\":\"object\"}",
    "SyncProvider" = SyncProvider, "UserIdType" = UserIdType
);
// @end
/// Users to delete, by ID.
///
/// The schema name is `DeleteUsersBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteUsersBatchDto {
    /// Additional options.
    pub options: Option<DeleteUsersBatchOptionsDto>,
    /// Identifiers of the users, 1 to 50.
    ///
    /// Has 1 to 50 items. Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
}
impl DeleteUsersBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: codec::collect_list(user_ids),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, value: impl Into<DeleteUsersBatchOptionsDto>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets [`userIds`](Self::user_ids).
    #[must_use]
    pub fn with_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    DeleteUsersBatchDto required_in_requests(1); optional[0] options("options"),
    required[1, Redacted] user_ids("userIds")
);
impl DeleteUsersBatchDto {
    /// Sets `userIds`, `options.userIdType` together.
    #[must_use]
    pub fn with_users(
        mut self,
        users: impl Into<crate::genauth::UserIdentifiers>,
    ) -> Self {
        users
            .into()
            .put(
                &mut self.user_ids,
                &mut codec::get_or_insert(&mut self.options).user_id_type,
            );
        self
    }
    /// Creates a value from its required fields, with `userIds`, `options.userIdType` set together.
    #[must_use]
    pub fn for_users(users: impl Into<crate::genauth::UserIdentifiers>) -> Self {
        <Self as codec::FromJson>::empty().with_users(users)
    }
}
impl crate::batch::Batch for DeleteUsersBatchDto {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.user_ids)
    }
}
impl validation::Validate for DeleteUsersBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("options", self.options.as_ref());
        v.item_count(
            validation::rule!("batch.size", "userIds", "DeleteUsersBatchDto"),
            Some(&self.user_ids).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        crate::genauth::rules::users::ids(
            v,
            "userIds",
            Some(&self.user_ids),
            self
                .options
                .as_ref()
                .and_then(|inner| inner.user_id_type.as_ref().and_then(codec::as_text)),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeleteUsersBatchDto, "DeleteUsersBatchDto",
    "{\"description\":\"Users to delete, by ID.\",\"properties\":{\"options\":{\"anyOf\":[{\"$ref\":\"DeleteUsersBatchOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"userIds\":{\"description\":\"Identifiers of the users, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"userIds\"],\"type\":\"object\"}",
    "DeleteUsersBatchOptionsDto" = DeleteUsersBatchOptionsDto
);
// @end
/// Type of the identifiers of the users to delete.
///
/// The schema name is `DeleteUsersBatchOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteUsersBatchOptionsDto {
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl DeleteUsersBatchOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl Default for DeleteUsersBatchOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DeleteUsersBatchOptionsDto required_in_requests(); optional[0]
    user_id_type("userIdType")
);
impl validation::Validate for DeleteUsersBatchOptionsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteUsersBatchOptionsDto, "DeleteUsersBatchOptionsDto",
    "{\"description\":\"Type of the identifiers of the users to delete.\",\"properties\":{\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Encrypted password of a user.
///
/// The schema name is `GetUserEncryptPasswordBatchDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserEncryptPasswordBatchDataDto {
    /// Encrypted password of the user.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "encryptedPassword")]
    pub encrypted_password: String,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl GetUserEncryptPasswordBatchDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        encrypted_password: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            encrypted_password: encrypted_password.into(),
            user_id: user_id.into(),
        }
    }
    /// Sets [`encryptedPassword`](Self::encrypted_password).
    #[must_use]
    pub fn with_encrypted_password(mut self, value: impl Into<String>) -> Self {
        self.encrypted_password = value.into();
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    GetUserEncryptPasswordBatchDataDto; required[0, Redacted]
    encrypted_password("encryptedPassword"), required[1, Redacted] user_id("userId")
);
// @if schemars
codec::json_schema!(
    GetUserEncryptPasswordBatchDataDto, "GetUserEncryptPasswordBatchDataDto",
    "{\"description\":\"Encrypted password of a user.\",\"properties\":{\"encryptedPassword\":{\"description\":\"Encrypted password of the user.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"encryptedPassword\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Users whose encrypted passwords to read, by ID.
///
/// The schema name is `GetUserEncryptPasswordBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserEncryptPasswordBatchDto {
    /// Identifiers of the users.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
}
impl GetUserEncryptPasswordBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: codec::collect_list(user_ids),
        }
    }
    /// Sets [`userIds`](Self::user_ids).
    #[must_use]
    pub fn with_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    GetUserEncryptPasswordBatchDto required_in_requests(0); required[0, Redacted]
    user_ids("userIds")
);
impl validation::Validate for GetUserEncryptPasswordBatchDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetUserEncryptPasswordBatchDto, "GetUserEncryptPasswordBatchDto",
    "{\"description\":\"Users whose encrypted passwords to read, by ID.\",\"properties\":{\"userIds\":{\"description\":\"Identifiers of the users.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"userIds\"],\"type\":\"object\"}"
);
// @end
/// Response with the encrypted passwords of users; upstream declares a single entry as data.
///
/// The schema name is `GetUserEncryptPasswordBatchRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserEncryptPasswordBatchRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<GetUserEncryptPasswordBatchDataDto>,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl GetUserEncryptPasswordBatchRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<GetUserEncryptPasswordBatchDataDto>>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<GetUserEncryptPasswordBatchDataDto>>,
    ) -> Self {
        self.data = codec::collect_list(value);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    GetUserEncryptPasswordBatchRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetUserEncryptPasswordBatchRespDto, "GetUserEncryptPasswordBatchRespDto",
    "{\"description\":\"Response with the encrypted passwords of users; upstream declares a single entry as data.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"GetUserEncryptPasswordBatchDataDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetUserEncryptPasswordBatchDataDto" = GetUserEncryptPasswordBatchDataDto
);
// @end
/// Password of a user as ciphertext.
///
/// The schema name is `GetUserPasswordCiphertextDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPasswordCiphertextDataDto {
    /// Encrypted password of the user.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub ciphertext: String,
}
impl GetUserPasswordCiphertextDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(ciphertext: impl Into<String>) -> Self {
        Self {
            ciphertext: ciphertext.into(),
        }
    }
    /// Sets [`ciphertext`](Self::ciphertext).
    #[must_use]
    pub fn with_ciphertext(mut self, value: impl Into<String>) -> Self {
        self.ciphertext = value.into();
        self
    }
}
codec::object!(
    GetUserPasswordCiphertextDataDto; required[0, Redacted] ciphertext("ciphertext")
);
// @if schemars
codec::json_schema!(
    GetUserPasswordCiphertextDataDto, "GetUserPasswordCiphertextDataDto",
    "{\"description\":\"Password of a user as ciphertext.\",\"properties\":{\"ciphertext\":{\"description\":\"Encrypted password of the user.\",\"type\":\"string\"}},\"required\":[\"ciphertext\"],\"type\":\"object\"}"
);
// @end
/// User whose encrypted password to read, and the identifier type.
///
/// The schema name is `GetUserPasswordCiphertextDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPasswordCiphertextDto {
    /// Identifier of the user, of the type given in `userIdType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl GetUserPasswordCiphertextDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
codec::object!(
    GetUserPasswordCiphertextDto required_in_requests(0); required[0, Redacted]
    user_id("userId"), optional[1] user_id_type("userIdType")
);
impl GetUserPasswordCiphertextDto {
    /// Sets `userId`, `userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into().put(&mut self.user_id, &mut self.user_id_type);
        self
    }
    /// Creates a value from its required fields, with `userId`, `userIdType` set together.
    #[must_use]
    pub fn for_user(user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        <Self as codec::FromJson>::empty().with_user(user)
    }
}
impl validation::Validate for GetUserPasswordCiphertextDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self.user_id_type.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetUserPasswordCiphertextDto, "GetUserPasswordCiphertextDto",
    "{\"description\":\"User whose encrypted password to read, and the identifier type.\",\"properties\":{\"userId\":{\"description\":\"Identifier of the user, of the type given in `userIdType`.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Response with the password ciphertext of a user.
///
/// The schema name is `GetUserPasswordCiphertextRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPasswordCiphertextRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetUserPasswordCiphertextDataDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl GetUserPasswordCiphertextRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetUserPasswordCiphertextDataDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl Into<GetUserPasswordCiphertextDataDto>,
    ) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    GetUserPasswordCiphertextRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetUserPasswordCiphertextRespDto, "GetUserPasswordCiphertextRespDto",
    "{\"description\":\"Response with the password ciphertext of a user.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetUserPasswordCiphertextDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetUserPasswordCiphertextDataDto" = GetUserPasswordCiphertextDataDto
);
// @end
/// Whether a user has any of the given roles.
///
/// The schema name is `HasAnyRoleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HasAnyRoleDto {
    /// Whether the user has any of the roles.
    #[doc(alias = "hasAnyRole")]
    pub has_any_role: bool,
}
impl HasAnyRoleDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(has_any_role: impl Into<bool>) -> Self {
        Self {
            has_any_role: has_any_role.into(),
        }
    }
    /// Sets [`hasAnyRole`](Self::has_any_role).
    #[must_use]
    pub fn with_has_any_role(mut self, value: impl Into<bool>) -> Self {
        self.has_any_role = value.into();
        self
    }
}
codec::object!(HasAnyRoleDto; required[0] has_any_role("hasAnyRole"));
// @if schemars
codec::json_schema!(
    HasAnyRoleDto, "HasAnyRoleDto",
    "{\"description\":\"Whether a user has any of the given roles.\",\"properties\":{\"hasAnyRole\":{\"description\":\"Whether the user has any of the roles.\",\"type\":\"boolean\"}},\"required\":[\"hasAnyRole\"],\"type\":\"object\"}"
);
// @end
/// Type of the user identifier in a role check.
///
/// The schema name is `HasAnyRoleOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HasAnyRoleOptionsDto {
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl HasAnyRoleOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl Default for HasAnyRoleOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    HasAnyRoleOptionsDto required_in_requests(); optional[0] user_id_type("userIdType")
);
impl validation::Validate for HasAnyRoleOptionsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    HasAnyRoleOptionsDto, "HasAnyRoleOptionsDto",
    "{\"description\":\"Type of the user identifier in a role check.\",\"properties\":{\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// User and the roles to check for.
///
/// The schema name is `HasAnyRoleReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HasAnyRoleReqDto {
    /// Additional options.
    pub options: Option<HasAnyRoleOptionsDto>,
    /// Roles to check.
    pub roles: Vec<HasRoleRolesDto>,
    /// Identifier of the user, of the type given in `userIdType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl HasAnyRoleReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        roles: impl IntoIterator<Item = impl Into<HasRoleRolesDto>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            roles: codec::collect_list(roles),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, value: impl Into<HasAnyRoleOptionsDto>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets [`roles`](Self::roles).
    #[must_use]
    pub fn with_roles(
        mut self,
        value: impl IntoIterator<Item = impl Into<HasRoleRolesDto>>,
    ) -> Self {
        self.roles = codec::collect_list(value);
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    HasAnyRoleReqDto required_in_requests(1, 2); optional[0] options("options"),
    required[1] roles("roles"), required[2, Redacted] user_id("userId")
);
impl HasAnyRoleReqDto {
    /// Sets `userId`, `options.userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into()
            .put(
                &mut self.user_id,
                &mut codec::get_or_insert(&mut self.options).user_id_type,
            );
        self
    }
    /// Creates a value from its required fields, with `userId`, `options.userIdType` set together.
    #[must_use]
    pub fn for_user(
        user: impl Into<crate::genauth::UserIdentifier>,
        roles: impl IntoIterator<Item = impl Into<HasRoleRolesDto>>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.roles = codec::collect_list(roles);
        new.with_user(user)
    }
}
impl validation::Validate for HasAnyRoleReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("options", self.options.as_ref());
        v.items("roles", Some(&self.roles));
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self
                .options
                .as_ref()
                .and_then(|inner| inner.user_id_type.as_ref().and_then(codec::as_text)),
        );
    }
}
// @if schemars
codec::json_schema!(
    HasAnyRoleReqDto, "HasAnyRoleReqDto",
    "{\"description\":\"User and the roles to check for.\",\"properties\":{\"options\":{\"anyOf\":[{\"$ref\":\"HasAnyRoleOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"roles\":{\"description\":\"Roles to check.\",\"items\":{\"$ref\":\"HasRoleRolesDto\"},\"type\":\"array\"},\"userId\":{\"description\":\"Identifier of the user, of the type given in `userIdType`.\",\"type\":\"string\"}},\"required\":[\"roles\",\"userId\"],\"type\":\"object\"}",
    "HasAnyRoleOptionsDto" = HasAnyRoleOptionsDto, "HasRoleRolesDto" = HasRoleRolesDto
);
// @end
/// Response that reports whether a user has any of the given roles.
///
/// The schema name is `HasAnyRoleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HasAnyRoleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: HasAnyRoleDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl HasAnyRoleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<HasAnyRoleDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<HasAnyRoleDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    HasAnyRoleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    HasAnyRoleRespDto, "HasAnyRoleRespDto",
    "{\"description\":\"Response that reports whether a user has any of the given roles.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"HasAnyRoleDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "HasAnyRoleDto" = HasAnyRoleDto
);
// @end
/// Role to check for, by code and namespace.
///
/// The schema name is `HasRoleRolesDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HasRoleRolesDto {
    /// Code of the role, unique within its namespace.
    pub code: String,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
}
impl HasRoleRolesDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}
codec::object!(
    HasRoleRolesDto required_in_requests(0); required[0] code("code"), optional[1]
    namespace("namespace")
);
impl validation::Validate for HasRoleRolesDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    HasRoleRolesDto, "HasRoleRolesDto",
    "{\"description\":\"Role to check for, by code and namespace.\",\"properties\":{\"code\":{\"description\":\"Code of the role, unique within its namespace.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Response with the external identities of a user.
///
/// The schema name is `IdentityListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<IdentityDto>,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl IdentityListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<IdentityDto>>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdentityDto>>,
    ) -> Self {
        self.data = codec::collect_list(value);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    IdentityListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    IdentityListRespDto, "IdentityListRespDto",
    "{\"description\":\"Response with the external identities of a user.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"IdentityDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "IdentityDto" = IdentityDto
);
// @end
/// Whether a user exists.
///
/// The schema name is `IsUserExistsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsUserExistsDto {
    /// Whether a matching user exists.
    pub exists: bool,
}
impl IsUserExistsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(exists: impl Into<bool>) -> Self {
        Self { exists: exists.into() }
    }
    /// Sets [`exists`](Self::exists).
    #[must_use]
    pub fn with_exists(mut self, value: impl Into<bool>) -> Self {
        self.exists = value.into();
        self
    }
}
codec::object!(IsUserExistsDto; required[0] exists("exists"));
// @if schemars
codec::json_schema!(
    IsUserExistsDto, "IsUserExistsDto",
    "{\"description\":\"Whether a user exists.\",\"properties\":{\"exists\":{\"description\":\"Whether a matching user exists.\",\"type\":\"boolean\"}},\"required\":[\"exists\"],\"type\":\"object\"}"
);
// @end
/// Username, email address, phone number or external ID of the user to check.
///
/// The schema name is `IsUserExistsReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsUserExistsReqDto {
    /// Email address to check.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: Option<String>,
    /// External ID to check.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Phone number to check, without country code.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub phone: Option<String>,
    /// Username to check.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
}
impl IsUserExistsReqDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`externalId`](Self::external_id).
    #[must_use]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
}
impl Default for IsUserExistsReqDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    IsUserExistsReqDto required_in_requests(); optional[0, Redacted] email("email"),
    optional[1, Redacted] external_id("externalId"), optional[2, Redacted]
    phone("phone"), optional[3, Redacted] username("username")
);
impl validation::Validate for IsUserExistsReqDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    IsUserExistsReqDto, "IsUserExistsReqDto",
    "{\"description\":\"Username, email address, phone number or external ID of the user to check.\",\"properties\":{\"email\":{\"description\":\"Email address to check.\",\"type\":[\"string\",\"null\"]},\"externalId\":{\"description\":\"External ID to check.\",\"type\":[\"string\",\"null\"]},\"phone\":{\"description\":\"Phone number to check, without country code.\",\"type\":[\"string\",\"null\"]},\"username\":{\"description\":\"Username to check.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Response that reports whether a user exists.
///
/// The schema name is `IsUserExistsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsUserExistsRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: IsUserExistsDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl IsUserExistsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<IsUserExistsDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<IsUserExistsDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    IsUserExistsRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    IsUserExistsRespDto, "IsUserExistsRespDto",
    "{\"description\":\"Response that reports whether a user exists.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"IsUserExistsDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "IsUserExistsDto" = IsUserExistsDto
);
// @end
/// User to log out, and the applications to log the user out of.
///
/// The schema name is `KickUsersDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KickUsersDto {
    /// IDs of the applications to log the users out of, 1 to 50.
    ///
    /// Has 1 to 50 items.
    #[doc(alias = "appIds")]
    pub app_ids: Vec<String>,
    /// Additional options.
    pub options: Option<KickUsersOptionsDto>,
    /// Identifier of the user to log out, of the type given in `userIdType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl KickUsersDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            app_ids: codec::collect_list(app_ids),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appIds`](Self::app_ids).
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = codec::collect_list(value);
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, value: impl Into<KickUsersOptionsDto>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    KickUsersDto required_in_requests(0, 2); required[0] app_ids("appIds"), optional[1]
    options("options"), required[2, Redacted] user_id("userId")
);
impl KickUsersDto {
    /// Sets `userId`, `options.userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into()
            .put(
                &mut self.user_id,
                &mut codec::get_or_insert(&mut self.options).user_id_type,
            );
        self
    }
    /// Creates a value from its required fields, with `userId`, `options.userIdType` set together.
    #[must_use]
    pub fn for_user(
        user: impl Into<crate::genauth::UserIdentifier>,
        app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.app_ids = codec::collect_list(app_ids);
        new.with_user(user)
    }
}
impl crate::batch::Batch for KickUsersDto {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.app_ids)
    }
}
impl validation::Validate for KickUsersDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "appIds", "KickUsersDto"),
            Some(&self.app_ids).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.property("options", self.options.as_ref());
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self
                .options
                .as_ref()
                .and_then(|inner| inner.user_id_type.as_ref().and_then(codec::as_text)),
        );
    }
}
// @if schemars
codec::json_schema!(
    KickUsersDto, "KickUsersDto",
    "{\"description\":\"User to log out, and the applications to log the user out of.\",\"properties\":{\"appIds\":{\"description\":\"IDs of the applications to log the users out of, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"options\":{\"anyOf\":[{\"$ref\":\"KickUsersOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"userId\":{\"description\":\"Identifier of the user to log out, of the type given in `userIdType`.\",\"type\":\"string\"}},\"required\":[\"appIds\",\"userId\"],\"type\":\"object\"}",
    "KickUsersOptionsDto" = KickUsersOptionsDto
);
// @end
/// Type of the identifier of the user to log out.
///
/// The schema name is `KickUsersOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KickUsersOptionsDto {
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl KickUsersOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl Default for KickUsersOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    KickUsersOptionsDto required_in_requests(); optional[0] user_id_type("userIdType")
);
impl validation::Validate for KickUsersOptionsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    KickUsersOptionsDto, "KickUsersOptionsDto",
    "{\"description\":\"Type of the identifier of the user to log out.\",\"properties\":{\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Whether an external identity was linked.
///
/// The schema name is `LinkIdentityDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkIdentityDataDto {
    /// Whether the operation succeeded.
    pub success: bool,
}
impl LinkIdentityDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<bool>) -> Self {
        Self { success: success.into() }
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(LinkIdentityDataDto; required[0] success("success"));
// @if schemars
codec::json_schema!(
    LinkIdentityDataDto, "LinkIdentityDataDto",
    "{\"description\":\"Whether an external identity was linked.\",\"properties\":{\"success\":{\"description\":\"Whether the operation succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// User and the external identity to link, with its identity provider.
///
/// The schema name is `LinkIdentityDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkIdentityDto {
    /// ID of the external identity provider.
    ///
    /// Has at least 1 character.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// Ignored by the service; kept for compatibility.
    #[doc(alias = "isSocial")]
    pub is_social: Option<bool>,
    /// Type of the identity; the default is `generic`.
    ///
    /// The service uses `"generic"` if it is absent.
    pub r#type: Option<String>,
    /// ID of the user.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// ID of the user at the external identity provider.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIdInIdp")]
    pub user_id_in_idp: String,
    /// User data at the external identity provider.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userInfoInIdp")]
    pub user_info_in_idp: Option<codec::Value>,
}
impl LinkIdentityDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        ext_idp_id: impl Into<String>,
        user_id: impl Into<String>,
        user_id_in_idp: impl Into<String>,
    ) -> Self {
        Self {
            ext_idp_id: ext_idp_id.into(),
            user_id: user_id.into(),
            user_id_in_idp: user_id_in_idp.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`extIdpId`](Self::ext_idp_id).
    #[must_use]
    pub fn with_ext_idp_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_id = value.into();
        self
    }
    /// Sets [`isSocial`](Self::is_social).
    #[must_use]
    pub fn with_is_social(mut self, value: impl Into<bool>) -> Self {
        self.is_social = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`userIdInIdp`](Self::user_id_in_idp).
    #[must_use]
    pub fn with_user_id_in_idp(mut self, value: impl Into<String>) -> Self {
        self.user_id_in_idp = value.into();
        self
    }
    /// Sets [`userInfoInIdp`](Self::user_info_in_idp).
    #[must_use]
    pub fn with_user_info_in_idp(mut self, value: impl Into<codec::Value>) -> Self {
        self.user_info_in_idp = Some(value.into());
        self
    }
}
codec::object!(
    LinkIdentityDto required_in_requests(0, 3, 4); required[0] ext_idp_id("extIdpId"),
    optional[1] is_social("isSocial"), optional[2] r#type("type"), required[3, Redacted]
    user_id("userId"), required[4, Redacted] user_id_in_idp("userIdInIdp"), optional[5,
    Redacted] user_info_in_idp("userInfoInIdp")
);
impl validation::Validate for LinkIdentityDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!("identity.link", "extIdpId", "LinkIdentityDto"),
            Some(&self.ext_idp_id),
            Some(1),
            None,
        );
        v.length(
            validation::rule!("identity.link", "userId", "LinkIdentityDto"),
            Some(&self.user_id),
            Some(1),
            None,
        );
        v.length(
            validation::rule!("identity.link", "userIdInIdp", "LinkIdentityDto"),
            Some(&self.user_id_in_idp),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    LinkIdentityDto, "LinkIdentityDto",
    "{\"description\":\"User and the external identity to link, with its identity provider.\",\"properties\":{\"extIdpId\":{\"description\":\"ID of the external identity provider.\",\"minLength\":1,\"type\":\"string\"},\"isSocial\":{\"description\":\"Ignored by the service; kept for compatibility.\",\"type\":[\"boolean\",\"null\"]},\"type\":{\"default\":\"generic\",\"description\":\"Type of the identity; the default is `generic`.\",\"type\":[\"string\",\"null\"]},\"userId\":{\"description\":\"ID of the user.\",\"minLength\":1,\"type\":\"string\"},\"userIdInIdp\":{\"description\":\"ID of the user at the external identity provider.\",\"minLength\":1,\"type\":\"string\"},\"userInfoInIdp\":{\"description\":\"User data at the external identity provider.\"}},\"required\":[\"extIdpId\",\"userId\",\"userIdInIdp\"],\"type\":\"object\"}"
);
// @end
/// Response that reports whether an external identity was linked to a user.
///
/// The schema name is `LinkIdentityResDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkIdentityResDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: LinkIdentityDataDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl LinkIdentityResDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<LinkIdentityDataDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<LinkIdentityDataDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    LinkIdentityResDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    LinkIdentityResDto, "LinkIdentityResDto",
    "{\"description\":\"Response that reports whether an external identity was linked to a user.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"LinkIdentityDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "LinkIdentityDataDto" = LinkIdentityDataDto
);
// @end
/// Archived user: ID and time of archiving.
///
/// The schema name is `ListArchivedUsersRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListArchivedUsersRespDto {
    /// Time at which the user was archived.
    #[doc(alias = "archivedAt")]
    pub archived_at: codec::Timestamp,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl ListArchivedUsersRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        archived_at: impl Into<codec::Timestamp>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            archived_at: archived_at.into(),
            user_id: user_id.into(),
        }
    }
    /// Sets [`archivedAt`](Self::archived_at).
    #[must_use]
    pub fn with_archived_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.archived_at = value.into();
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    ListArchivedUsersRespDto; required[0] archived_at("archivedAt"), required[1,
    Redacted] user_id("userId")
);
// @if schemars
codec::json_schema!(
    ListArchivedUsersRespDto, "ListArchivedUsersRespDto",
    "{\"description\":\"Archived user: ID and time of archiving.\",\"properties\":{\"archivedAt\":{\"description\":\"Time at which the user was archived.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"archivedAt\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of archived users.
///
/// The schema name is `ListArchivedUsersSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListArchivedUsersSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ArchivedUsersListPagingDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl ListArchivedUsersSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ArchivedUsersListPagingDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<ArchivedUsersListPagingDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    ListArchivedUsersSingleRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListArchivedUsersSingleRespDto, "ListArchivedUsersSingleRespDto",
    "{\"description\":\"Response with a page of archived users.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ArchivedUsersListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ArchivedUsersListPagingDto" = ArchivedUsersListPagingDto
);
// @end
// @end
