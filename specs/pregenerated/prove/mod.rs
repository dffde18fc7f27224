// @cfg ChallengeRequest
// @cfg CompleteIndividualRequest
// @cfg DomainUnlinkRequest
// @cfg MfaBindRequest
// @cfg MfaStatusRequest
// @cfg StartRequest
// @cfg UnifyBindRequest
// @cfg UnifyRequest
// @cfg UnifyStatusRequest
/// Request and response types of Prove V3 API, document version 1.0.0.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use crate::__private::{codec, validation};
    #[allow(unused_imports)]
    use codec::{Object as _, OpenEnum as _};
    include!(concat!(env!("OUT_DIR"), "/prove/types_auth.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_auth__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_auth__3.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_domain.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_identity.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_mfa.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_prefill.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_prefill__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_provex.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_shared.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_token.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_unify.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_unify_device.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_verify.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/types_verify__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/disabled.rs"));
}
/// Operations of Prove V3 API, document version 1.0.0: method, path, retry class and other metadata.
#[allow(deprecated)]
pub mod operations {
    use crate::operation;
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use crate::__private::codec;
    include!(concat!(env!("OUT_DIR"), "/prove/operations.rs"));
}
#[doc(hidden)]
#[macro_export]
macro_rules! __each_type_of_prove {
    ($callback:ident) => {
        $callback! {
            objects {
                (IdentityAddress, "Address"),
                (AmlTypeListResponseInternal, "AmlTypeListResponseInternal"),
                (AuthContinueRequest, "AuthContinueRequest"),
                (AuthContinueRequestSubjectMobile, "AuthContinueRequestSubjectMobile"),
                (AuthContinueRequestSubjectMobileClaim, "AuthContinueRequestSubjectMobileClaim"),
                (AuthContinueRequestSubjects, "AuthContinueRequestSubjects"),
                (AuthContinueResponse, "AuthContinueResponse"),
                (AuthContinueResponseError, "AuthContinueResponseError"),
                (AuthContinueResponseSubjectCardResult, "AuthContinueResponseSubjectCardResult"),
                (AuthContinueResponseSubjectMobileResult, "AuthContinueResponseSubjectMobileResult"),
                (AuthContinueResponseSubjectsResults, "AuthContinueResponseSubjectsResults"),
                (AuthFinishRequest, "AuthFinishRequest"),
                (AuthFinishResponse, "AuthFinishResponse"),
                (AuthFinishResponseCardError, "AuthFinishResponseCardError"),
                (AuthFinishResponseDelivery, "AuthFinishResponseDelivery"),
                (AuthFinishResponseError, "AuthFinishResponseError"),
                (AuthFinishResponsePushDelivery, "AuthFinishResponsePushDelivery"),
                (AuthFinishResponsePushDeliveryExtras, "AuthFinishResponsePushDeliveryExtras"),
                (AuthFinishResponseRawSignals, "AuthFinishResponseRawSignals"),
                (AuthFinishResponseScanDelivery, "AuthFinishResponseScanDelivery"),
                (AuthFinishResponseScanDeliveryExtras, "AuthFinishResponseScanDeliveryExtras"),
                (AuthFinishResponseSubjectCardResultSuccess, "AuthFinishResponseSubjectCardResultSuccess"),
                (AuthFinishResponseSubjectCardResultSuccessClaim, "AuthFinishResponseSubjectCardResultSuccessClaim"),
                (AuthFinishResponseSubjectCardsResult, "AuthFinishResponseSubjectCardsResult"),
                (AuthFinishResponseSubjectDeviceResult, "AuthFinishResponseSubjectDeviceResult"),
                (AuthFinishResponseSubjectDeviceResultSuccess, "AuthFinishResponseSubjectDeviceResultSuccess"),
                (AuthFinishResponseSubjectDeviceResultSuccessClaim, "AuthFinishResponseSubjectDeviceResultSuccessClaim"),
                (AuthFinishResponseSubjectDeviceResultSuccessExtras, "AuthFinishResponseSubjectDeviceResultSuccessExtras"),
                (AuthFinishResponseSubjectMobileResult, "AuthFinishResponseSubjectMobileResult"),
                (AuthFinishResponseSubjectMobileResultSuccess, "AuthFinishResponseSubjectMobileResultSuccess"),
                (AuthFinishResponseSubjectMobileResultSuccessClaim, "AuthFinishResponseSubjectMobileResultSuccessClaim"),
                (AuthFinishResponseSubjectMobileResultSuccessExtras, "AuthFinishResponseSubjectMobileResultSuccessExtras"),
                (AuthFinishResponseSubjectUserResult, "AuthFinishResponseSubjectUserResult"),
                (AuthFinishResponseSubjectUserResultSuccess, "AuthFinishResponseSubjectUserResultSuccess"),
                (AuthFinishResponseSubjectUserResultSuccessClaim, "AuthFinishResponseSubjectUserResultSuccessClaim"),
                (AuthFinishResponseSubjects, "AuthFinishResponseSubjects"),
                (AuthFinishResponseUserExtras, "AuthFinishResponseUserExtras"),
                (AuthStartRequest, "AuthStartRequest"),
                (AuthStartRequestDelivery, "AuthStartRequestDelivery"),
                (AuthStartRequestDeliveryPush, "AuthStartRequestDeliveryPush"),
                (AuthStartRequestDeliveryPushNotification, "AuthStartRequestDeliveryPushNotification"),
                (AuthStartRequestDeliveryScan, "AuthStartRequestDeliveryScan"),
                (AuthStartRequestDeliveryScanNotification, "AuthStartRequestDeliveryScanNotification"),
                (AuthStartRequestInstantAuthConsent, "AuthStartRequestInstantAuthConsent"),
                (AuthStartRequestSubjectCard, "AuthStartRequestSubjectCard"),
                (AuthStartRequestSubjectCardAuthenticatorAirKey, "AuthStartRequestSubjectCardAuthenticatorAirKey"),
                (AuthStartRequestSubjectCardAuthenticatorAirKeyClaim, "AuthStartRequestSubjectCardAuthenticatorAirKeyClaim"),
                (AuthStartRequestSubjectCardAuthenticators, "AuthStartRequestSubjectCardAuthenticators"),
                (AuthStartRequestSubjectDevice, "AuthStartRequestSubjectDevice"),
                (AuthStartRequestSubjectDeviceAuthenticatorPassive, "AuthStartRequestSubjectDeviceAuthenticatorPassive"),
                (AuthStartRequestSubjectDeviceAuthenticators, "AuthStartRequestSubjectDeviceAuthenticators"),
                (AuthStartRequestSubjectDeviceClaim, "AuthStartRequestSubjectDeviceClaim"),
                (AuthStartRequestSubjectMobile, "AuthStartRequestSubjectMobile"),
                (AuthStartRequestSubjectMobileAuthenticatorInstant, "AuthStartRequestSubjectMobileAuthenticatorInstant"),
                (AuthStartRequestSubjectMobileAuthenticatorInstantLink, "AuthStartRequestSubjectMobileAuthenticatorInstantLink"),
                (AuthStartRequestSubjectMobileAuthenticatorOtp, "AuthStartRequestSubjectMobileAuthenticatorOTP"),
                (AuthStartRequestSubjectMobileAuthenticatorPassive, "AuthStartRequestSubjectMobileAuthenticatorPassive"),
                (AuthStartRequestSubjectMobileAuthenticatorUniversal, "AuthStartRequestSubjectMobileAuthenticatorUniversal"),
                (AuthStartRequestSubjectMobileAuthenticators, "AuthStartRequestSubjectMobileAuthenticators"),
                (AuthStartRequestSubjectMobileClaim, "AuthStartRequestSubjectMobileClaim"),
                (AuthStartRequestSubjectUser, "AuthStartRequestSubjectUser"),
                (AuthStartRequestSubjectUserAuthenticatorPassive, "AuthStartRequestSubjectUserAuthenticatorPassive"),
                (AuthStartRequestSubjectUserAuthenticators, "AuthStartRequestSubjectUserAuthenticators"),
                (AuthStartRequestSubjectUserClaim, "AuthStartRequestSubjectUserClaim"),
                (AuthStartRequestSubjects, "AuthStartRequestSubjects"),
                (AuthStartResponse, "AuthStartResponse"),
                (Business, "Business"),
                (BusinessAddress, "BusinessAddress"),
                (DataSourceAddressResponseInternal, "DataSourceAddressResponseInternal"),
                (DataSourceEmailAddressResponseInternal, "DataSourceEmailAddressResponseInternal"),
                (DataSourceIdentifiersResponseInternal, "DataSourceIdentifiersResponseInternal"),
                (DataSourceInternal, "DataSourceInternal"),
                (DataSourceNameResponseInternal, "DataSourceNameResponseInternal"),
                (EnrollIdentityItem, "EnrollIdentityItem"),
                (ErrorBody, "Error"),
                (ErrorBody400, "Error400"),
                (ErrorBody401, "Error401"),
                (ErrorBody403, "Error403"),
                (ErrorBody404, "Error404"),
                (FetchResult, "FetchResult"),
                (ListedIdentity, "GetBatchIdentityItem"),
                (IdvDataInternal, "IDVDataInternal"),
                (IdentityDetails, "Identity"),
                (IdentityAttribute, "IdentityAttribute"),
                (CrossDomainIdentityItem, "IdentityItem"),
                (KycFieldTypeResponseInternal, "KYCFieldTypeResponseInternal"),
                (KycInternal, "KYCInternal"),
                (LinkedFrom, "LinkedFrom"),
                (LinkedTo, "LinkedTo"),
                (LookupIdentityItem, "LookupIdentityItem"),
                (BatchEnrollResultItem, "PostBatchResultItem"),
                (PushToken, "PushToken"),
                (RegistrationFiling, "RegistrationFiling"),
                (RelatedPerson, "RelatedPerson"),
                (LinkRequestFrom, "RequestsFrom"),
                (LinkRequestTo, "RequestsTo"),
                (DiscoveredAttribute, "Result"),
                (UserTrustSubScores, "SubScores"),
                (SubjectDeviceResultSuccessExtrasTrust, "SubjectDeviceResultSuccessExtrasTrust"),
                (UserTrustScore, "UserTrustScore"),
                (ActivateIdentityRequest, "V3ActivateIdentityRequest"),
                (ActivateIdentityResponse, "V3ActivateIdentityResponse"),
                (BatchEnrollIdentitiesRequest, "V3BatchEnrollIdentitiesRequest"),
                (BatchEnrollIdentitiesResponse, "V3BatchEnrollIdentitiesResponse"),
                (ListIdentitiesQuery, "V3BatchGetIdentities query"),
                (ListIdentitiesResponse, "V3BatchGetIdentitiesResponse"),
                (ChallengeAddressEntry, "V3ChallengeAddressEntryRequest"),
                (ChallengeIndividual, "V3ChallengeIndividualRequest"),
                (ChallengeRequest, "V3ChallengeRequest"),
                (ChallengeResponse, "V3ChallengeResponse"),
                (CompleteAddressEntryRequest, "V3CompleteAddressEntryRequest"),
                (CompleteIndividualRequest, "V3CompleteIndividualRequest"),
                (CompleteRequest, "V3CompleteRequest"),
                (CompleteResponse, "V3CompleteResponse"),
                (CrossDomainIdentityRequest, "V3CrossDomainIdentityRequest"),
                (CrossDomainIdentityResponse, "V3CrossDomainIdentityResponse"),
                (DeactivateIdentityResponse, "V3DeactivateIdentityResponse"),
                (DeviceRevokeRequest, "V3DeviceRevokeRequest"),
                (DeviceRevokeResponse, "V3DeviceRevokeResponse"),
                (DiscoverQuery, "V3DiscoverRequest query"),
                (DiscoverResponse, "V3DiscoverResponse"),
                (DisenrollIdentityQuery, "V3DisenrollIdentity query"),
                (DisenrollIdentityResponse, "V3DisenrollIdentityResponse"),
                (DomainConfirmLinkRequest, "V3DomainConfirmLinkRequest"),
                (DomainConfirmLinkResponse, "V3DomainConfirmLinkResponse"),
                (DomainIdResponse, "V3DomainIDResponse"),
                (DomainLinkRequest, "V3DomainLinkRequest"),
                (DomainLinkResponse, "V3DomainLinkResponse"),
                (DomainLinkedResponse, "V3DomainLinkedResponse"),
                (DomainUnlinkRequest, "V3DomainUnlinkRequest"),
                (DomainUnlinkResponse, "V3DomainUnlinkResponse"),
                (EnrollIdentityRequest, "V3EnrollIdentityRequest"),
                (EnrollIdentityResponse, "V3EnrollIdentityResponse"),
                (FetchQuery, "V3FetchRequest query"),
                (FetchResponse, "V3FetchResponse"),
                (GetIdentitiesByPhoneNumberQuery, "V3GetIdentitiesByPhoneNumber query"),
                (GetIdentitiesByPhoneNumberResponse, "V3GetIdentitiesByPhoneNumberResponse"),
                (GetIdentityQuery, "V3GetIdentity query"),
                (GetIdentityResponse, "V3GetIdentityResponse"),
                (IdentityDeactivateRequest, "V3IdentityDeactivateRequest"),
                (MfaBindRequest, "V3MFABindRequest"),
                (MfaBindResponse, "V3MFABindResponse"),
                (MfaRequest, "V3MFARequest"),
                (MfaResponse, "V3MFAResponse"),
                (MfaStatusRequest, "V3MFAStatusRequest"),
                (MfaStatusResponse, "V3MFAStatusResponse"),
                (StartRequest, "V3StartRequest"),
                (StartResponse, "V3StartResponse"),
                (TokenRequest, "V3TokenRequest"),
                (TokenResponse, "V3TokenResponse"),
                (UnifyBindRequest, "V3UnifyBindRequest"),
                (UnifyBindResponse, "V3UnifyBindResponse"),
                (UnifyRequest, "V3UnifyRequest"),
                (UnifyResponse, "V3UnifyResponse"),
                (UnifyStatusRequest, "V3UnifyStatusRequest"),
                (UnifyStatusResponse, "V3UnifyStatusResponse"),
                (ValidateRequest, "V3ValidateRequest"),
                (ValidateResponse, "V3ValidateResponse"),
                (VerifyBatchRequest, "V3VerifyBatchRequest"),
                (VerifyBatchResponse, "V3VerifyBatchResponse"),
                (VerifyRequest, "V3VerifyRequest"),
                (VerifyResponse, "V3VerifyResponse"),
                (VerifyStatusRequest, "V3VerifyStatusRequest"),
                (VerifyStatusResponse, "V3VerifyStatusResponse"),
                (VerifyBatchRequestItem, "VerifyBatchRequestItem"),
                (VerifyBatchResultItem, "VerifyBatchResultItem"),
            }
            enums {
                (AssuranceLevel, "AssuranceLevel"),
                (Confidence, "Confidence"),
                (ConsentStatus, "ConsentStatus"),
                (DeviceCapability, "DeviceCapability"),
                (DeviceType, "DeviceType"),
                (FlowType, "FlowType"),
                (GrantType, "GrantType"),
                (IpMatch, "IpMatch"),
                (MfaSuccess, "MfaSuccess"),
                (MobileAuthenticatorType, "MobileAuthenticatorType"),
                (PassiveTestMode, "PassiveTestMode"),
                (PhoneMatch, "PhoneMatch"),
                (PossessionType, "PossessionType"),
                (PushPlatform, "PushPlatform"),
                (TestMode, "TestMode"),
                (TokenType, "TokenType"),
                (UnifySuccess, "UnifySuccess"),
                (UserVerificationLevel, "UserVerificationLevel"),
                (VerificationType, "VerificationType"),
                (VerifyStatusSuccess, "VerifyStatusSuccess"),
                (VerifyStepResult, "VerifyStepResult"),
                (VerifySuccess, "VerifySuccess"),
            }
        }
    };
}
// @if client
#[allow(clippy::allow_attributes)]
mod methods {
    #[allow(unused_imports)]
    use super::{Client, operations, types};
    #[allow(unused_imports)]
    use crate::{__private::codec, transport};
    include!(concat!(env!("OUT_DIR"), "/prove/client_auth.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/client_domain.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/client_identity.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/client_mfa.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/client_prefill.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/client_provex.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/client_token.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/client_unify.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/client_unify_device.rs"));
    include!(concat!(env!("OUT_DIR"), "/prove/client_verify.rs"));
}
// @end
