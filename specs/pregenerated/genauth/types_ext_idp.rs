// @if genauth-ext-idp
/// Identity provider connection to associate with a tenant or dissociate from it.
///
/// The schema name is `ChangeExtIdpAssociationStateDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeExtIdpAssociationStateDto {
    /// True to associate, false to dissociate.
    pub association: bool,
    /// ID of the identity provider connection.
    pub id: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl ChangeExtIdpAssociationStateDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(association: impl Into<bool>, id: impl Into<String>) -> Self {
        Self {
            association: association.into(),
            id: id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`association`](Self::association).
    #[must_use]
    pub fn with_association(mut self, value: impl Into<bool>) -> Self {
        self.association = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    ChangeExtIdpAssociationStateDto required_in_requests(0, 1); required[0]
    association("association"), required[1] id("id"), optional[2] tenant_id("tenantId")
);
impl validation::Validate for ChangeExtIdpAssociationStateDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ChangeExtIdpAssociationStateDto, "ChangeExtIdpAssociationStateDto",
    "{\"description\":\"Identity provider connection to associate with a tenant or dissociate from it.\",\"properties\":{\"association\":{\"description\":\"True to associate, false to dissociate.\",\"type\":\"boolean\"},\"id\":{\"description\":\"ID of the identity provider connection.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"association\",\"id\"],\"type\":\"object\"}"
);
// @end
/// Identity provider connection to enable or disable for one or more applications.
///
/// The schema name is `ChangeExtIdpConnStateDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeExtIdpConnStateDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// IDs of the applications.
    #[doc(alias = "appIds")]
    pub app_ids: Option<Vec<String>>,
    /// Whether to enable (true) or disable (false) the connection.
    pub enabled: bool,
    /// ID of the identity provider connection.
    pub id: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl ChangeExtIdpConnStateDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        enabled: impl Into<bool>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            enabled: enabled.into(),
            id: id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appIds`](Self::app_ids).
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    ChangeExtIdpConnStateDto required_in_requests(0, 2, 3); required[0] app_id("appId"),
    optional[1] app_ids("appIds"), required[2] enabled("enabled"), required[3] id("id"),
    optional[4] tenant_id("tenantId")
);
impl validation::Validate for ChangeExtIdpConnStateDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ChangeExtIdpConnStateDto, "ChangeExtIdpConnStateDto",
    "{\"description\":\"Identity provider connection to enable or disable for one or more applications.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appIds\":{\"description\":\"IDs of the applications.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"enabled\":{\"description\":\"Whether to enable (true) or disable (false) the connection.\",\"type\":\"boolean\"},\"id\":{\"description\":\"ID of the identity provider connection.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"appId\",\"enabled\",\"id\"],\"type\":\"object\"}"
);
// @end
/// External identity provider connection to create: type, identifier, name and type-specific settings.
///
/// The schema name is `CreateExtIdpConnDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExtIdpConnDto {
    /// Display name of the connection on the login page.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// ID of the external identity provider.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// Settings of the connection, including credentials; the properties depend on the connection type.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub fields: codec::Value,
    /// Unique readable identifier of the connection.
    pub identifier: String,
    /// Whether the connection allows login of existing users only, without registration.
    #[doc(alias = "loginOnly")]
    pub login_only: Option<bool>,
    /// URL of the logo.
    pub logo: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Type of the connection.
    pub r#type: ExtIdpConnType,
}
impl CreateExtIdpConnDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        display_name: impl Into<String>,
        ext_idp_id: impl Into<String>,
        fields: impl Into<codec::Value>,
        identifier: impl Into<String>,
        r#type: impl Into<ExtIdpConnType>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            ext_idp_id: ext_idp_id.into(),
            fields: fields.into(),
            identifier: identifier.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`displayName`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = value.into();
        self
    }
    /// Sets [`extIdpId`](Self::ext_idp_id).
    #[must_use]
    pub fn with_ext_idp_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_id = value.into();
        self
    }
    /// Sets [`fields`](Self::fields).
    #[must_use]
    pub fn with_fields(mut self, value: impl Into<codec::Value>) -> Self {
        self.fields = value.into();
        self
    }
    /// Sets [`identifier`](Self::identifier).
    #[must_use]
    pub fn with_identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = value.into();
        self
    }
    /// Sets [`loginOnly`](Self::login_only).
    #[must_use]
    pub fn with_login_only(mut self, value: impl Into<bool>) -> Self {
        self.login_only = Some(value.into());
        self
    }
    /// Sets [`logo`](Self::logo).
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = Some(value.into());
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ExtIdpConnType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    CreateExtIdpConnDto required_in_requests(0, 1, 2, 3, 7); required[0]
    display_name("displayName"), required[1] ext_idp_id("extIdpId"), required[2,
    Redacted] fields("fields"), required[3] identifier("identifier"), optional[4]
    login_only("loginOnly"), optional[5] logo("logo"), optional[6] tenant_id("tenantId"),
    required[7] r#type("type")
);
impl validation::Validate for CreateExtIdpConnDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateExtIdpConnDto, "CreateExtIdpConnDto",
    "{\"description\":\"External identity provider connection to create: type, identifier, name and type-specific settings.\",\"properties\":{\"displayName\":{\"description\":\"Display name of the connection on the login page.\",\"type\":\"string\"},\"extIdpId\":{\"description\":\"ID of the external identity provider.\",\"type\":\"string\"},\"fields\":{\"description\":\"Settings of the connection, including credentials; the properties depend on the connection type.\"},\"identifier\":{\"description\":\"Unique readable identifier of the connection.\",\"type\":\"string\"},\"loginOnly\":{\"description\":\"Whether the connection allows login of existing users only, without registration.\",\"type\":[\"boolean\",\"null\"]},\"logo\":{\"description\":\"URL of the logo.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"type\":{\"$ref\":\"ExtIdpConnType\",\"description\":\"Type of the connection.\"}},\"required\":[\"displayName\",\"extIdpId\",\"fields\",\"identifier\",\"type\"],\"type\":\"object\"}",
    "ExtIdpConnType" = ExtIdpConnType
);
// @end
/// External identity provider to create: name, type and tenant.
///
/// The schema name is `CreateExtIdpDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExtIdpDto {
    /// Name of the identity provider.
    pub name: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Type of the identity provider.
    pub r#type: ExtIdpType,
}
impl CreateExtIdpDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>, r#type: impl Into<ExtIdpType>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ExtIdpType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    CreateExtIdpDto required_in_requests(0, 2); required[0] name("name"), optional[1]
    tenant_id("tenantId"), required[2] r#type("type")
);
impl validation::Validate for CreateExtIdpDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateExtIdpDto, "CreateExtIdpDto",
    "{\"description\":\"External identity provider to create: name, type and tenant.\",\"properties\":{\"name\":{\"description\":\"Name of the identity provider.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"type\":{\"$ref\":\"ExtIdpType\",\"description\":\"Type of the identity provider.\"}},\"required\":[\"name\",\"type\"],\"type\":\"object\"}",
    "ExtIdpType" = ExtIdpType
);
// @end
/// External identity provider connection to delete, by ID.
///
/// The schema name is `DeleteExtIdpConnDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteExtIdpConnDto {
    /// ID of the identity provider connection.
    pub id: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl DeleteExtIdpConnDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    DeleteExtIdpConnDto required_in_requests(0); required[0] id("id"), optional[1]
    tenant_id("tenantId")
);
impl validation::Validate for DeleteExtIdpConnDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteExtIdpConnDto, "DeleteExtIdpConnDto",
    "{\"description\":\"External identity provider connection to delete, by ID.\",\"properties\":{\"id\":{\"description\":\"ID of the identity provider connection.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"id\"],\"type\":\"object\"}"
);
// @end
/// External identity provider to delete, by ID.
///
/// The schema name is `DeleteExtIdpDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteExtIdpDto {
    /// ID of the identity provider.
    pub id: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl DeleteExtIdpDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    DeleteExtIdpDto required_in_requests(0); required[0] id("id"), optional[1]
    tenant_id("tenantId")
);
impl validation::Validate for DeleteExtIdpDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteExtIdpDto, "DeleteExtIdpDto",
    "{\"description\":\"External identity provider to delete, by ID.\",\"properties\":{\"id\":{\"description\":\"ID of the identity provider.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"id\"],\"type\":\"object\"}"
);
// @end
/// Values of `associationMode`. How a login through this connection is associated with an existing account.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtIdpAssociationMode {
    /// `none`: Identities are not linked to existing users.
    None,
    /// `field`: Linked to the user with the same value in a field.
    Field,
    /// `challenge`: Linked after the user proves ownership of the account.
    Challenge,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ExtIdpAssociationMode = "ExtIdpAssociationMode"; None = "none", Field = "field",
    Challenge = "challenge"
);
// @if schemars
codec::json_schema!(
    ExtIdpAssociationMode, "ExtIdpAssociationMode",
    "{\"description\":\"Values of `associationMode`. How a login through this connection is associated with an existing account.\",\"examples\":[\"none\",\"field\",\"challenge\"],\"type\":\"string\"}"
);
// @end
/// Values of `type`. Whether to select social or enterprise identity providers.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtIdpCategory {
    /// `social`: Social identity providers, such as WeChat or GitHub.
    Social,
    /// `enterprise`: Enterprise identity providers, such as LDAP or SAML.
    Enterprise,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ExtIdpCategory = "ExtIdpCategory"; Social = "social", Enterprise = "enterprise"
);
// @if schemars
codec::json_schema!(
    ExtIdpCategory, "ExtIdpCategory",
    "{\"description\":\"Values of `type`. Whether to select social or enterprise identity providers.\",\"examples\":[\"social\",\"enterprise\"],\"type\":\"string\"}"
);
// @end
/// External identity provider connection: type, identifier, name and account binding mode.
///
/// The schema name is `ExtIdpConnDetail`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpConnDetail {
    /// How a login through this connection is associated with an existing account.
    #[doc(alias = "associationMode")]
    pub association_mode: ExtIdpAssociationMode,
    /// Methods by which a user can prove ownership of the existing account, for example `email-password`.
    #[doc(alias = "challengeBindingMethods")]
    pub challenge_binding_methods: Vec<String>,
    /// Display name of the connection on the login page.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// ID of the external identity provider.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// ID of the identity provider connection.
    pub id: String,
    /// Unique readable identifier of the connection.
    pub identifier: Option<String>,
    /// Whether the connection allows login of existing users only, without registration.
    #[doc(alias = "loginOnly")]
    pub login_only: bool,
    /// URL of the logo.
    pub logo: String,
    /// Type of the connection.
    pub r#type: ExtIdpConnType,
}
impl ExtIdpConnDetail {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        association_mode: impl Into<ExtIdpAssociationMode>,
        challenge_binding_methods: impl IntoIterator<Item = impl Into<String>>,
        ext_idp_id: impl Into<String>,
        id: impl Into<String>,
        login_only: impl Into<bool>,
        logo: impl Into<String>,
        r#type: impl Into<ExtIdpConnType>,
    ) -> Self {
        Self {
            association_mode: association_mode.into(),
            challenge_binding_methods: codec::collect_list(challenge_binding_methods),
            ext_idp_id: ext_idp_id.into(),
            id: id.into(),
            login_only: login_only.into(),
            logo: logo.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`associationMode`](Self::association_mode).
    #[must_use]
    pub fn with_association_mode(
        mut self,
        value: impl Into<ExtIdpAssociationMode>,
    ) -> Self {
        self.association_mode = value.into();
        self
    }
    /// Sets [`challengeBindingMethods`](Self::challenge_binding_methods).
    #[must_use]
    pub fn with_challenge_binding_methods(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.challenge_binding_methods = codec::collect_list(value);
        self
    }
    /// Sets [`displayName`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`extIdpId`](Self::ext_idp_id).
    #[must_use]
    pub fn with_ext_idp_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_id = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`identifier`](Self::identifier).
    #[must_use]
    pub fn with_identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }
    /// Sets [`loginOnly`](Self::login_only).
    #[must_use]
    pub fn with_login_only(mut self, value: impl Into<bool>) -> Self {
        self.login_only = value.into();
        self
    }
    /// Sets [`logo`](Self::logo).
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ExtIdpConnType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    ExtIdpConnDetail; required[0] association_mode("associationMode"), required[1]
    challenge_binding_methods("challengeBindingMethods"), optional[2]
    display_name("displayName"), required[3] ext_idp_id("extIdpId"), required[4]
    id("id"), optional[5] identifier("identifier"), required[6] login_only("loginOnly"),
    required[7] logo("logo"), required[8] r#type("type")
);
// @if schemars
codec::json_schema!(
    ExtIdpConnDetail, "ExtIdpConnDetail",
    "{\"description\":\"External identity provider connection: type, identifier, name and account binding mode.\",\"properties\":{\"associationMode\":{\"$ref\":\"ExtIdpAssociationMode\",\"description\":\"How a login through this connection is associated with an existing account.\"},\"challengeBindingMethods\":{\"description\":\"Methods by which a user can prove ownership of the existing account, for example `email-password`.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"displayName\":{\"description\":\"Display name of the connection on the login page.\",\"type\":[\"string\",\"null\"]},\"extIdpId\":{\"description\":\"ID of the external identity provider.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the identity provider connection.\",\"type\":\"string\"},\"identifier\":{\"description\":\"Unique readable identifier of the connection.\",\"type\":[\"string\",\"null\"]},\"loginOnly\":{\"description\":\"Whether the connection allows login of existing users only, without registration.\",\"type\":\"boolean\"},\"logo\":{\"description\":\"URL of the logo.\",\"type\":\"string\"},\"type\":{\"$ref\":\"ExtIdpConnType\",\"description\":\"Type of the connection.\"}},\"required\":[\"associationMode\",\"challengeBindingMethods\",\"extIdpId\",\"id\",\"loginOnly\",\"logo\",\"type\"],\"type\":\"object\"}",
    "ExtIdpAssociationMode" = ExtIdpAssociationMode, "ExtIdpConnType" = ExtIdpConnType
);
// @end
/// Response with the identity provider connection that was created or updated.
///
/// The schema name is `ExtIdpConnDetailSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpConnDetailSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ExtIdpConnDetail,
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
impl ExtIdpConnDetailSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ExtIdpConnDetail>,
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
    pub fn with_data(mut self, value: impl Into<ExtIdpConnDetail>) -> Self {
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
    ExtIdpConnDetailSingleRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ExtIdpConnDetailSingleRespDto, "ExtIdpConnDetailSingleRespDto",
    "{\"description\":\"Response with the identity provider connection that was created or updated.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ExtIdpConnDetail\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ExtIdpConnDetail" = ExtIdpConnDetail
);
// @end
/// External identity provider with its connections.
///
/// The schema name is `ExtIdpDetail`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpDetail {
    /// Whether users who log in through this provider join the tenant automatically.
    #[doc(alias = "autoJoin")]
    pub auto_join: bool,
    /// Connections of the identity provider.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub connections: codec::Value,
    /// ID of the identity provider.
    pub id: String,
    /// URL of the logo.
    pub logo: String,
    /// Name of the identity provider.
    pub name: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Type of the identity provider.
    pub r#type: String,
}
impl ExtIdpDetail {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        auto_join: impl Into<bool>,
        connections: impl Into<codec::Value>,
        id: impl Into<String>,
        logo: impl Into<String>,
        name: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            auto_join: auto_join.into(),
            connections: connections.into(),
            id: id.into(),
            logo: logo.into(),
            name: name.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`autoJoin`](Self::auto_join).
    #[must_use]
    pub fn with_auto_join(mut self, value: impl Into<bool>) -> Self {
        self.auto_join = value.into();
        self
    }
    /// Sets [`connections`](Self::connections).
    #[must_use]
    pub fn with_connections(mut self, value: impl Into<codec::Value>) -> Self {
        self.connections = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`logo`](Self::logo).
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    ExtIdpDetail; required[0] auto_join("autoJoin"), required[1, Redacted]
    connections("connections"), required[2] id("id"), required[3] logo("logo"),
    required[4] name("name"), optional[5] tenant_id("tenantId"), required[6]
    r#type("type")
);
// @if schemars
codec::json_schema!(
    ExtIdpDetail, "ExtIdpDetail",
    "{\"description\":\"External identity provider with its connections.\",\"properties\":{\"autoJoin\":{\"description\":\"Whether users who log in through this provider join the tenant automatically.\",\"type\":\"boolean\"},\"connections\":{\"description\":\"Connections of the identity provider.\"},\"id\":{\"description\":\"ID of the identity provider.\",\"type\":\"string\"},\"logo\":{\"description\":\"URL of the logo.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the identity provider.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"type\":{\"description\":\"Type of the identity provider.\",\"type\":\"string\"}},\"required\":[\"autoJoin\",\"connections\",\"id\",\"logo\",\"name\",\"type\"],\"type\":\"object\"}"
);
// @end
/// Response with an external identity provider and its connections.
///
/// The schema name is `ExtIdpDetailSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpDetailSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ExtIdpDetail,
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
impl ExtIdpDetailSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ExtIdpDetail>,
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
    pub fn with_data(mut self, value: impl Into<ExtIdpDetail>) -> Self {
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
    ExtIdpDetailSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ExtIdpDetailSingleRespDto, "ExtIdpDetailSingleRespDto",
    "{\"description\":\"Response with an external identity provider and its connections.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ExtIdpDetail\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ExtIdpDetail" = ExtIdpDetail
);
// @end
/// External identity provider in short form: ID, name, logo, tenant and type.
///
/// The schema name is `ExtIdpDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpDto {
    /// ID of the identity provider.
    pub id: String,
    /// URL of the logo.
    pub logo: String,
    /// Name of the identity provider.
    pub name: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Type of the identity provider.
    pub r#type: String,
}
impl ExtIdpDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        logo: impl Into<String>,
        name: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            logo: logo.into(),
            name: name.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`logo`](Self::logo).
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    ExtIdpDto; required[0] id("id"), required[1] logo("logo"), required[2] name("name"),
    optional[3] tenant_id("tenantId"), required[4] r#type("type")
);
// @if schemars
codec::json_schema!(
    ExtIdpDto, "ExtIdpDto",
    "{\"description\":\"External identity provider in short form: ID, name, logo, tenant and type.\",\"properties\":{\"id\":{\"description\":\"ID of the identity provider.\",\"type\":\"string\"},\"logo\":{\"description\":\"URL of the logo.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the identity provider.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"type\":{\"description\":\"Type of the identity provider.\",\"type\":\"string\"}},\"required\":[\"id\",\"logo\",\"name\",\"type\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of external identity providers.
///
/// The schema name is `ExtIdpListPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpListPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ExtIdpListPagingDto,
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
impl ExtIdpListPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ExtIdpListPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<ExtIdpListPagingDto>) -> Self {
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
    ExtIdpListPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ExtIdpListPaginatedRespDto, "ExtIdpListPaginatedRespDto",
    "{\"description\":\"Response with a page of external identity providers.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ExtIdpListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ExtIdpListPagingDto" = ExtIdpListPagingDto
);
// @end
/// Page of external identity providers.
///
/// The schema name is `ExtIdpListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpListPagingDto {
    /// Items of this page.
    pub list: Vec<ExtIdpDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl ExtIdpListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ExtIdpDto>>,
        total_count: impl Into<i64>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            total_count: total_count.into(),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtIdpDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = value.into();
        self
    }
}
codec::object!(
    ExtIdpListPagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for ExtIdpListPagingDto {
    type Item = ExtIdpDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ExtIdpDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ExtIdpDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    ExtIdpListPagingDto, "ExtIdpListPagingDto",
    "{\"description\":\"Page of external identity providers.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ExtIdpDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "ExtIdpDto" = ExtIdpDto
);
// @end
/// Response with the external identity provider that was created or updated.
///
/// The schema name is `ExtIdpSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ExtIdpDto,
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
impl ExtIdpSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ExtIdpDto>,
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
    pub fn with_data(mut self, value: impl Into<ExtIdpDto>) -> Self {
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
    ExtIdpSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ExtIdpSingleRespDto, "ExtIdpSingleRespDto",
    "{\"description\":\"Response with the external identity provider that was created or updated.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ExtIdpDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ExtIdpDto" = ExtIdpDto
);
// @end
/// WeChat access token and its expiration time.
///
/// The schema name is `GetWechatAccessTokenDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWechatAccessTokenDataDto {
    /// WeChat access token, as cached by the service.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "accessToken")]
    pub access_token: String,
    /// Time at which the token expires, in seconds since the Unix epoch.
    #[doc(alias = "expiresAt")]
    pub expires_at: String,
}
impl GetWechatAccessTokenDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(access_token: impl Into<String>, expires_at: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            expires_at: expires_at.into(),
        }
    }
    /// Sets [`accessToken`](Self::access_token).
    #[must_use]
    pub fn with_access_token(mut self, value: impl Into<String>) -> Self {
        self.access_token = value.into();
        self
    }
    /// Sets [`expiresAt`](Self::expires_at).
    #[must_use]
    pub fn with_expires_at(mut self, value: impl Into<String>) -> Self {
        self.expires_at = value.into();
        self
    }
}
codec::object!(
    GetWechatAccessTokenDataDto; required[0, Redacted] access_token("accessToken"),
    required[1] expires_at("expiresAt")
);
// @if schemars
codec::json_schema!(
    GetWechatAccessTokenDataDto, "GetWechatAccessTokenDataDto",
    "{\"description\":\"WeChat access token and its expiration time.\",\"properties\":{\"accessToken\":{\"description\":\"WeChat access token, as cached by the service.\",\"type\":\"string\"},\"expiresAt\":{\"description\":\"Time at which the token expires, in seconds since the Unix epoch.\",\"type\":\"string\"}},\"required\":[\"accessToken\",\"expiresAt\"],\"type\":\"object\"}"
);
// @end
/// WeChat app ID and secret to get an access token for.
///
/// The schema name is `GetWechatAccessTokenDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWechatAccessTokenDto {
    /// App ID of the WeChat mini program or official account.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// App secret of the WeChat mini program or official account.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "appSecret")]
    pub app_secret: String,
}
impl GetWechatAccessTokenDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appSecret`](Self::app_secret).
    #[must_use]
    pub fn with_app_secret(mut self, value: impl Into<String>) -> Self {
        self.app_secret = value.into();
        self
    }
}
codec::object!(
    GetWechatAccessTokenDto required_in_requests(0, 1); required[0] app_id("appId"),
    required[1, Redacted] app_secret("appSecret")
);
impl validation::Validate for GetWechatAccessTokenDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetWechatAccessTokenDto, "GetWechatAccessTokenDto",
    "{\"description\":\"WeChat app ID and secret to get an access token for.\",\"properties\":{\"appId\":{\"description\":\"App ID of the WeChat mini program or official account.\",\"type\":\"string\"},\"appSecret\":{\"description\":\"App secret of the WeChat mini program or official account.\",\"type\":\"string\"}},\"required\":[\"appId\",\"appSecret\"],\"type\":\"object\"}"
);
// @end
/// Response with a WeChat access token.
///
/// The schema name is `GetWechatAccessTokenInfoRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWechatAccessTokenInfoRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetWechatAccessTokenDataDto,
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
impl GetWechatAccessTokenInfoRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetWechatAccessTokenDataDto>,
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
    pub fn with_data(mut self, value: impl Into<GetWechatAccessTokenDataDto>) -> Self {
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
    GetWechatAccessTokenInfoRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetWechatAccessTokenInfoRespDto, "GetWechatAccessTokenInfoRespDto",
    "{\"description\":\"Response with a WeChat access token.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetWechatAccessTokenDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetWechatAccessTokenDataDto" = GetWechatAccessTokenDataDto
);
// @end
/// Changes to an external identity provider connection: name, logo and type-specific settings.
///
/// The schema name is `UpdateExtIdpConnDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateExtIdpConnDto {
    /// Display name of the connection on the login page.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// Settings to update, including credentials; the properties depend on the connection type.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub fields: codec::Value,
    /// ID of the identity provider connection.
    pub id: String,
    /// Whether the connection allows login of existing users only, without registration.
    #[doc(alias = "loginOnly")]
    pub login_only: Option<bool>,
    /// URL of the logo.
    pub logo: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl UpdateExtIdpConnDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        display_name: impl Into<String>,
        fields: impl Into<codec::Value>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            fields: fields.into(),
            id: id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`displayName`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = value.into();
        self
    }
    /// Sets [`fields`](Self::fields).
    #[must_use]
    pub fn with_fields(mut self, value: impl Into<codec::Value>) -> Self {
        self.fields = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`loginOnly`](Self::login_only).
    #[must_use]
    pub fn with_login_only(mut self, value: impl Into<bool>) -> Self {
        self.login_only = Some(value.into());
        self
    }
    /// Sets [`logo`](Self::logo).
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = Some(value.into());
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    UpdateExtIdpConnDto required_in_requests(0, 1, 2); required[0]
    display_name("displayName"), required[1, Redacted] fields("fields"), required[2]
    id("id"), optional[3] login_only("loginOnly"), optional[4] logo("logo"), optional[5]
    tenant_id("tenantId")
);
impl validation::Validate for UpdateExtIdpConnDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateExtIdpConnDto, "UpdateExtIdpConnDto",
    "{\"description\":\"Changes to an external identity provider connection: name, logo and type-specific settings.\",\"properties\":{\"displayName\":{\"description\":\"Display name of the connection on the login page.\",\"type\":\"string\"},\"fields\":{\"description\":\"Settings to update, including credentials; the properties depend on the connection type.\"},\"id\":{\"description\":\"ID of the identity provider connection.\",\"type\":\"string\"},\"loginOnly\":{\"description\":\"Whether the connection allows login of existing users only, without registration.\",\"type\":[\"boolean\",\"null\"]},\"logo\":{\"description\":\"URL of the logo.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"displayName\",\"fields\",\"id\"],\"type\":\"object\"}"
);
// @end
/// New name of an external identity provider.
///
/// The schema name is `UpdateExtIdpDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateExtIdpDto {
    /// ID of the identity provider.
    pub id: String,
    /// Name of the identity provider.
    pub name: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl UpdateExtIdpDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    UpdateExtIdpDto required_in_requests(0, 1); required[0] id("id"), required[1]
    name("name"), optional[2] tenant_id("tenantId")
);
impl validation::Validate for UpdateExtIdpDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateExtIdpDto, "UpdateExtIdpDto",
    "{\"description\":\"New name of an external identity provider.\",\"properties\":{\"id\":{\"description\":\"ID of the identity provider.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the identity provider.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"id\",\"name\"],\"type\":\"object\"}"
);
// @end
// @end
