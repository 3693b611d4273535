var Od=0,vl=1,Fd=2;var Ss=1,kd=2,Ra=3,zt=0,Vt=1,At=2,hn=0,_i=1,_l=2,Ml=3,Sl=4,Bd=5;var Vi=100,zd=101,Vd=102,Gd=103,Hd=104,Wd=200,jd=201,qd=202,Xd=203,wl=204,Al=205,Kd=206,Jd=207,Yd=208,Zd=209,Qd=210,$d=211,ef=212,tf=213,nf=214,Ar=0,Er=1,Tr=2,pa=3,Rr=4,Ir=5,Cr=6,Nr=7,El=0,af=1,sf=2,Gn=0,Tl=1,Rl=2,Il=3,Cl=4,Nl=5,Pl=6,Ll=7;var Dl=300,Gi=301,Ia=302,$r=303,eo=304,ma=1e3,Bn=1001,Pr=1002,xt=1003,rf=1004;var ws=1005;var yt=1006,to=1007;var si=1008;var en=1009,Ul=1010,Ol=1011,Ca=1012,no=1013,dn=1014,Nn=1015,sn=1016,io=1017,ao=1018,Hi=1020,Fl=35902,kl=35899,Bl=1021,zl=1022,fn=1023,ei=1026,ri=1027,As=1028,so=1029,Mi=1030,ro=1031;var oo=1033,Es=33776,Ts=33777,Rs=33778,Is=33779,co=35840,lo=35841,ho=35842,fo=35843,uo=36196,po=37492,mo=37496,bo=37488,go=37489,Cs=37490,xo=37491,yo=37808,vo=37809,_o=37810,Mo=37811,So=37812,wo=37813,Ao=37814,Eo=37815,To=37816,Ro=37817,Io=37818,Co=37819,No=37820,Po=37821,Lo=36492,Do=36494,Uo=36495,Oo=36283,Fo=36284,Ns=36285,ko=36286;var os=2300,Lr=2301,Sr=2302,dl=2303,fl=2400,ul=2401,pl=2402;var of=3200;var Vl=0,cf=1,oi="",cn="srgb",Fi="srgb-linear",cs="linear",et="srgb";var wr=7680;var lf=519,hf=512,df=513,ff=514,Gl=515,uf=516,pf=517,Hl=518,Wl=519,jl=35044;var Ps="300 es",Mn=2e3,ls=2001;function Zp(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function Qp(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function hs(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function mf(){let i=hs("canvas");return i.style.display="block",i}var hd={},ba=null;function ds(...i){let e="THREE."+i.shift();ba?ba("log",e,...i):console.log(e,...i)}function bf(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ne(...i){i=bf(i);let e="THREE."+i.shift();if(ba)ba("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function Pe(...i){i=bf(i);let e="THREE."+i.shift();if(ba)ba("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function rs(...i){let e=i.join(" ");e in hd||(hd[e]=!0,Ne(...i))}function gf(i,e,t){return new Promise(function(n,a){function s(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:a();break;case i.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:n()}}setTimeout(s,t)})}var xf={[Ar]:Ar,[Tr]:Cr,[Rr]:Rr,[pa]:Ir,[Er]:Er,[Cr]:Tr,[Nr]:Nr,[Ir]:pa},zn=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let a=n[e];if(a!==void 0){let s=a.indexOf(t);s!==-1&&a.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let a=n.slice(0);for(let s=0,r=a.length;s<r;s++)a[s].call(this,e);e.target=null}}},jt=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];var Hc=Math.PI/180,Dr=180/Math.PI;function Wi(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(jt[i&255]+jt[i>>8&255]+jt[i>>16&255]+jt[i>>24&255]+"-"+jt[e&255]+jt[e>>8&255]+"-"+jt[e>>16&15|64]+jt[e>>24&255]+"-"+jt[t&63|128]+jt[t>>8&255]+"-"+jt[t>>16&255]+jt[t>>24&255]+jt[n&255]+jt[n>>8&255]+jt[n>>16&255]+jt[n>>24&255]).toLowerCase()}function ke(i,e,t){return Math.max(e,Math.min(t,i))}function $p(i,e){return(i%e+e)%e}function Wc(i,e,t){return(1-t)*i+t*e}function yf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function Bo(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function vf(i,e){if(e.constructor===Float32Array)return i;let t=Bo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function _f(i,e){if(e.constructor===Float32Array)return i;let t=Bo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var pe=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,a=e.elements;return this.x=a[0]*t+a[3]*n+a[6],this.y=a[1]*t+a[4]*n+a[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ke(this.x,e.x,t.x),this.y=ke(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ke(this.x,e,t),this.y=ke(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(ke(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(ke(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),a=Math.sin(t),s=this.x-e.x,r=this.y-e.y;return this.x=s*n-r*a+e.x,this.y=s*a+r*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Vn=class{constructor(e=0,t=0,n=0,a=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=a}static slerpFlat(e,t,n,a,s,r,o){let c=n[a+0],l=n[a+1],d=n[a+2],f=n[a+3],h=s[r+0],u=s[r+1],b=s[r+2],M=s[r+3];if(f!==M||c!==h||l!==u||d!==b){let x=c*h+l*u+d*b+f*M;x<0&&(h=-h,u=-u,b=-b,M=-M,x=-x);let m=1-o;if(x<.9995){let y=Math.acos(x),_=Math.sin(y);m=Math.sin(m*y)/_,o=Math.sin(o*y)/_,c=c*m+h*o,l=l*m+u*o,d=d*m+b*o,f=f*m+M*o}else{c=c*m+h*o,l=l*m+u*o,d=d*m+b*o,f=f*m+M*o;let y=1/Math.sqrt(c*c+l*l+d*d+f*f);c*=y,l*=y,d*=y,f*=y}}e[t]=c,e[t+1]=l,e[t+2]=d,e[t+3]=f}static multiplyQuaternionsFlat(e,t,n,a,s,r){let o=n[a],c=n[a+1],l=n[a+2],d=n[a+3],f=s[r],h=s[r+1],u=s[r+2],b=s[r+3];return e[t]=o*b+d*f+c*u-l*h,e[t+1]=c*b+d*h+l*f-o*u,e[t+2]=l*b+d*u+o*h-c*f,e[t+3]=d*b-o*f-c*h-l*u,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,a){return this._x=e,this._y=t,this._z=n,this._w=a,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,a=e._y,s=e._z,r=e._order,o=Math.cos,c=Math.sin,l=o(n/2),d=o(a/2),f=o(s/2),h=c(n/2),u=c(a/2),b=c(s/2);switch(r){case"XYZ":this._x=h*d*f+l*u*b,this._y=l*u*f-h*d*b,this._z=l*d*b+h*u*f,this._w=l*d*f-h*u*b;break;case"YXZ":this._x=h*d*f+l*u*b,this._y=l*u*f-h*d*b,this._z=l*d*b-h*u*f,this._w=l*d*f+h*u*b;break;case"ZXY":this._x=h*d*f-l*u*b,this._y=l*u*f+h*d*b,this._z=l*d*b+h*u*f,this._w=l*d*f-h*u*b;break;case"ZYX":this._x=h*d*f-l*u*b,this._y=l*u*f+h*d*b,this._z=l*d*b-h*u*f,this._w=l*d*f+h*u*b;break;case"YZX":this._x=h*d*f+l*u*b,this._y=l*u*f+h*d*b,this._z=l*d*b-h*u*f,this._w=l*d*f-h*u*b;break;case"XZY":this._x=h*d*f-l*u*b,this._y=l*u*f-h*d*b,this._z=l*d*b+h*u*f,this._w=l*d*f+h*u*b;break;default:Ne("Quaternion: .setFromEuler() encountered an unknown order: "+r)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,a=Math.sin(n);return this._x=e.x*a,this._y=e.y*a,this._z=e.z*a,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],a=t[4],s=t[8],r=t[1],o=t[5],c=t[9],l=t[2],d=t[6],f=t[10],h=n+o+f;if(h>0){let u=.5/Math.sqrt(h+1);this._w=.25/u,this._x=(d-c)*u,this._y=(s-l)*u,this._z=(r-a)*u}else if(n>o&&n>f){let u=2*Math.sqrt(1+n-o-f);this._w=(d-c)/u,this._x=.25*u,this._y=(a+r)/u,this._z=(s+l)/u}else if(o>f){let u=2*Math.sqrt(1+o-n-f);this._w=(s-l)/u,this._x=(a+r)/u,this._y=.25*u,this._z=(c+d)/u}else{let u=2*Math.sqrt(1+f-n-o);this._w=(r-a)/u,this._x=(s+l)/u,this._y=(c+d)/u,this._z=.25*u}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ke(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let a=Math.min(1,t/n);return this.slerp(e,a),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,a=e._y,s=e._z,r=e._w,o=t._x,c=t._y,l=t._z,d=t._w;return this._x=n*d+r*o+a*l-s*c,this._y=a*d+r*c+s*o-n*l,this._z=s*d+r*l+n*c-a*o,this._w=r*d-n*o-a*c-s*l,this._onChangeCallback(),this}slerp(e,t){let n=e._x,a=e._y,s=e._z,r=e._w,o=this.dot(e);o<0&&(n=-n,a=-a,s=-s,r=-r,o=-o);let c=1-t;if(o<.9995){let l=Math.acos(o),d=Math.sin(l);c=Math.sin(c*l)/d,t=Math.sin(t*l)/d,this._x=this._x*c+n*t,this._y=this._y*c+a*t,this._z=this._z*c+s*t,this._w=this._w*c+r*t,this._onChangeCallback()}else this._x=this._x*c+n*t,this._y=this._y*c+a*t,this._z=this._z*c+s*t,this._w=this._w*c+r*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),a=Math.sqrt(1-n),s=Math.sqrt(n);return this.set(a*Math.sin(e),a*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},L=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(dd.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(dd.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,a=this.z,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6]*a,this.y=s[1]*t+s[4]*n+s[7]*a,this.z=s[2]*t+s[5]*n+s[8]*a,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,a=this.z,s=e.elements,r=1/(s[3]*t+s[7]*n+s[11]*a+s[15]);return this.x=(s[0]*t+s[4]*n+s[8]*a+s[12])*r,this.y=(s[1]*t+s[5]*n+s[9]*a+s[13])*r,this.z=(s[2]*t+s[6]*n+s[10]*a+s[14])*r,this}applyQuaternion(e){let t=this.x,n=this.y,a=this.z,s=e.x,r=e.y,o=e.z,c=e.w,l=2*(r*a-o*n),d=2*(o*t-s*a),f=2*(s*n-r*t);return this.x=t+c*l+r*f-o*d,this.y=n+c*d+o*l-s*f,this.z=a+c*f+s*d-r*l,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,a=this.z,s=e.elements;return this.x=s[0]*t+s[4]*n+s[8]*a,this.y=s[1]*t+s[5]*n+s[9]*a,this.z=s[2]*t+s[6]*n+s[10]*a,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ke(this.x,e.x,t.x),this.y=ke(this.y,e.y,t.y),this.z=ke(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ke(this.x,e,t),this.y=ke(this.y,e,t),this.z=ke(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(ke(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,a=e.y,s=e.z,r=t.x,o=t.y,c=t.z;return this.x=a*c-s*o,this.y=s*r-n*c,this.z=n*o-a*r,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return jc.copy(this).projectOnVector(e),this.sub(jc)}reflect(e){return this.sub(jc.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(ke(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,a=this.z-e.z;return t*t+n*n+a*a}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let a=Math.sin(t)*e;return this.x=a*Math.sin(n),this.y=Math.cos(t)*e,this.z=a*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),a=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=a,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},jc=new L,dd=new Vn,Le=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,a,s,r,o,c,l){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,a,s,r,o,c,l)}set(e,t,n,a,s,r,o,c,l){let d=this.elements;return d[0]=e,d[1]=a,d[2]=o,d[3]=t,d[4]=s,d[5]=c,d[6]=n,d[7]=r,d[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,a=t.elements,s=this.elements,r=n[0],o=n[3],c=n[6],l=n[1],d=n[4],f=n[7],h=n[2],u=n[5],b=n[8],M=a[0],x=a[3],m=a[6],y=a[1],_=a[4],p=a[7],v=a[2],w=a[5],g=a[8];return s[0]=r*M+o*y+c*v,s[3]=r*x+o*_+c*w,s[6]=r*m+o*p+c*g,s[1]=l*M+d*y+f*v,s[4]=l*x+d*_+f*w,s[7]=l*m+d*p+f*g,s[2]=h*M+u*y+b*v,s[5]=h*x+u*_+b*w,s[8]=h*m+u*p+b*g,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],a=e[2],s=e[3],r=e[4],o=e[5],c=e[6],l=e[7],d=e[8];return t*r*d-t*o*l-n*s*d+n*o*c+a*s*l-a*r*c}invert(){let e=this.elements,t=e[0],n=e[1],a=e[2],s=e[3],r=e[4],o=e[5],c=e[6],l=e[7],d=e[8],f=d*r-o*l,h=o*c-d*s,u=l*s-r*c,b=t*f+n*h+a*u;if(b===0)return this.set(0,0,0,0,0,0,0,0,0);let M=1/b;return e[0]=f*M,e[1]=(a*l-d*n)*M,e[2]=(o*n-a*r)*M,e[3]=h*M,e[4]=(d*t-a*c)*M,e[5]=(a*s-o*t)*M,e[6]=u*M,e[7]=(n*c-l*t)*M,e[8]=(r*t-n*s)*M,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,a,s,r,o){let c=Math.cos(s),l=Math.sin(s);return this.set(n*c,n*l,-n*(c*r+l*o)+r+e,-a*l,a*c,-a*(-l*r+c*o)+o+t,0,0,1),this}scale(e,t){return rs("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(qc.makeScale(e,t)),this}rotate(e){return rs("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(qc.makeRotation(-e)),this}translate(e,t){return rs("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(qc.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let a=0;a<9;a++)if(t[a]!==n[a])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},qc=new Le,fd=new Le().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),ud=new Le().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function em(){let i={enabled:!0,workingColorSpace:Fi,spaces:{},convert:function(a,s,r){return this.enabled===!1||s===r||!s||!r||(this.spaces[s].transfer===et&&(a.r=$n(a.r),a.g=$n(a.g),a.b=$n(a.b)),this.spaces[s].primaries!==this.spaces[r].primaries&&(a.applyMatrix3(this.spaces[s].toXYZ),a.applyMatrix3(this.spaces[r].fromXYZ)),this.spaces[r].transfer===et&&(a.r=ua(a.r),a.g=ua(a.g),a.b=ua(a.b))),a},workingToColorSpace:function(a,s){return this.convert(a,this.workingColorSpace,s)},colorSpaceToWorking:function(a,s){return this.convert(a,s,this.workingColorSpace)},getPrimaries:function(a){return this.spaces[a].primaries},getTransfer:function(a){return a===oi?cs:this.spaces[a].transfer},getToneMappingMode:function(a){return this.spaces[a].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(a,s=this.workingColorSpace){return a.fromArray(this.spaces[s].luminanceCoefficients)},define:function(a){Object.assign(this.spaces,a)},_getMatrix:function(a,s,r){return a.copy(this.spaces[r].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(a){return this.spaces[a].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(a=this.workingColorSpace){return this.spaces[a].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[Fi]:{primaries:e,whitePoint:n,transfer:cs,toXYZ:fd,fromXYZ:ud,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:cn},outputColorSpaceConfig:{drawingBufferColorSpace:cn}},[cn]:{primaries:e,whitePoint:n,transfer:et,toXYZ:fd,fromXYZ:ud,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:cn}}}),i}var Ge=em();function $n(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function ua(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var Qi,Ur=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{Qi===void 0&&(Qi=hs("canvas")),Qi.width=e.width,Qi.height=e.height;let a=Qi.getContext("2d");e instanceof ImageData?a.putImageData(e,0,0):a.drawImage(e,0,0,e.width,e.height),n=Qi}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=hs("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let a=n.getImageData(0,0,e.width,e.height),s=a.data;for(let r=0;r<s.length;r++)s[r]=$n(s[r]/255)*255;return n.putImageData(a,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor($n(t[n]/255)*255):t[n]=$n(t[n]);return{data:t,width:e.width,height:e.height}}else return Ne("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},tm=0,ga=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:tm++}),this.uuid=Wi(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},a=this.data;if(a!==null){let s;if(Array.isArray(a)){s=[];for(let r=0,o=a.length;r<o;r++)a[r].isDataTexture?s.push(Xc(a[r].image)):s.push(Xc(a[r]))}else s=Xc(a);n.url=s}return t||(e.images[this.uuid]=n),n}};function Xc(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Ur.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ne("Texture: Unable to serialize Texture."),{})}var nm=0,Kc=new L,an=class i extends zn{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=Bn,a=Bn,s=yt,r=si,o=fn,c=en,l=i.DEFAULT_ANISOTROPY,d=oi){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:nm++}),this.uuid=Wi(),this.name="",this.source=new ga(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=a,this.magFilter=s,this.minFilter=r,this.anisotropy=l,this.format=o,this.internalFormat=null,this.type=c,this.offset=new pe(0,0),this.repeat=new pe(1,1),this.center=new pe(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Le,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=d,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Kc).x}get height(){return this.source.getSize(Kc).y}get depth(){return this.source.getSize(Kc).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ne(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let a=this[t];if(a===void 0){Ne(`Texture.setValues(): property '${t}' does not exist.`);continue}a&&n&&a.isVector2&&n.isVector2||a&&n&&a.isVector3&&n.isVector3||a&&n&&a.isMatrix3&&n.isMatrix3?a.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Dl)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case ma:e.x=e.x-Math.floor(e.x);break;case Bn:e.x=e.x<0?0:1;break;case Pr:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case ma:e.y=e.y-Math.floor(e.y);break;case Bn:e.y=e.y<0?0:1;break;case Pr:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};an.DEFAULT_IMAGE=null;an.DEFAULT_MAPPING=Dl;an.DEFAULT_ANISOTROPY=1;var Be=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,a=1){this.x=e,this.y=t,this.z=n,this.w=a}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,a){return this.x=e,this.y=t,this.z=n,this.w=a,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,a=this.z,s=this.w,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*a+r[12]*s,this.y=r[1]*t+r[5]*n+r[9]*a+r[13]*s,this.z=r[2]*t+r[6]*n+r[10]*a+r[14]*s,this.w=r[3]*t+r[7]*n+r[11]*a+r[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,a,s,c=e.elements,l=c[0],d=c[4],f=c[8],h=c[1],u=c[5],b=c[9],M=c[2],x=c[6],m=c[10];if(Math.abs(d-h)<.01&&Math.abs(f-M)<.01&&Math.abs(b-x)<.01){if(Math.abs(d+h)<.1&&Math.abs(f+M)<.1&&Math.abs(b+x)<.1&&Math.abs(l+u+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let _=(l+1)/2,p=(u+1)/2,v=(m+1)/2,w=(d+h)/4,g=(f+M)/4,S=(b+x)/4;return _>p&&_>v?_<.01?(n=0,a=.707106781,s=.707106781):(n=Math.sqrt(_),a=w/n,s=g/n):p>v?p<.01?(n=.707106781,a=0,s=.707106781):(a=Math.sqrt(p),n=w/a,s=S/a):v<.01?(n=.707106781,a=.707106781,s=0):(s=Math.sqrt(v),n=g/s,a=S/s),this.set(n,a,s,t),this}let y=Math.sqrt((x-b)*(x-b)+(f-M)*(f-M)+(h-d)*(h-d));return Math.abs(y)<.001&&(y=1),this.x=(x-b)/y,this.y=(f-M)/y,this.z=(h-d)/y,this.w=Math.acos((l+u+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ke(this.x,e.x,t.x),this.y=ke(this.y,e.y,t.y),this.z=ke(this.z,e.z,t.z),this.w=ke(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ke(this.x,e,t),this.y=ke(this.y,e,t),this.z=ke(this.z,e,t),this.w=ke(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(ke(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Or=class extends zn{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:yt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new Be(0,0,e,t),this.scissorTest=!1,this.viewport=new Be(0,0,e,t),this.textures=[];let a=n.count;for(let s=0;s<a;s++)this.textures[s]=new an({width:e,height:t,depth:n.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:yt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let a=0,s=this.textures.length;a<s;a++)this.textures[a].image.width=e,this.textures[a].image.height=t,this.textures[a].image.depth=n,this.textures[a].isData3DTexture!==!0&&(this.textures[a].isArrayTexture=this.textures[a].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let a=Object.assign({},e.textures[t].image);this.textures[t].source=new ga(a)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Ft=class extends Or{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},fs=class extends an{constructor(e=null,t=1,n=1,a=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:a},this.magFilter=xt,this.minFilter=xt,this.wrapR=Bn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var xa=class extends an{constructor(e=null,t=1,n=1,a=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:a},this.magFilter=xt,this.minFilter=xt,this.wrapR=Bn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Ce=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,a,s,r,o,c,l,d,f,h,u,b,M,x){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,a,s,r,o,c,l,d,f,h,u,b,M,x)}set(e,t,n,a,s,r,o,c,l,d,f,h,u,b,M,x){let m=this.elements;return m[0]=e,m[4]=t,m[8]=n,m[12]=a,m[1]=s,m[5]=r,m[9]=o,m[13]=c,m[2]=l,m[6]=d,m[10]=f,m[14]=h,m[3]=u,m[7]=b,m[11]=M,m[15]=x,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,a=1/$i.setFromMatrixColumn(e,0).length(),s=1/$i.setFromMatrixColumn(e,1).length(),r=1/$i.setFromMatrixColumn(e,2).length();return t[0]=n[0]*a,t[1]=n[1]*a,t[2]=n[2]*a,t[3]=0,t[4]=n[4]*s,t[5]=n[5]*s,t[6]=n[6]*s,t[7]=0,t[8]=n[8]*r,t[9]=n[9]*r,t[10]=n[10]*r,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,a=e.y,s=e.z,r=Math.cos(n),o=Math.sin(n),c=Math.cos(a),l=Math.sin(a),d=Math.cos(s),f=Math.sin(s);if(e.order==="XYZ"){let h=r*d,u=r*f,b=o*d,M=o*f;t[0]=c*d,t[4]=-c*f,t[8]=l,t[1]=u+b*l,t[5]=h-M*l,t[9]=-o*c,t[2]=M-h*l,t[6]=b+u*l,t[10]=r*c}else if(e.order==="YXZ"){let h=c*d,u=c*f,b=l*d,M=l*f;t[0]=h+M*o,t[4]=b*o-u,t[8]=r*l,t[1]=r*f,t[5]=r*d,t[9]=-o,t[2]=u*o-b,t[6]=M+h*o,t[10]=r*c}else if(e.order==="ZXY"){let h=c*d,u=c*f,b=l*d,M=l*f;t[0]=h-M*o,t[4]=-r*f,t[8]=b+u*o,t[1]=u+b*o,t[5]=r*d,t[9]=M-h*o,t[2]=-r*l,t[6]=o,t[10]=r*c}else if(e.order==="ZYX"){let h=r*d,u=r*f,b=o*d,M=o*f;t[0]=c*d,t[4]=b*l-u,t[8]=h*l+M,t[1]=c*f,t[5]=M*l+h,t[9]=u*l-b,t[2]=-l,t[6]=o*c,t[10]=r*c}else if(e.order==="YZX"){let h=r*c,u=r*l,b=o*c,M=o*l;t[0]=c*d,t[4]=M-h*f,t[8]=b*f+u,t[1]=f,t[5]=r*d,t[9]=-o*d,t[2]=-l*d,t[6]=u*f+b,t[10]=h-M*f}else if(e.order==="XZY"){let h=r*c,u=r*l,b=o*c,M=o*l;t[0]=c*d,t[4]=-f,t[8]=l*d,t[1]=h*f+M,t[5]=r*d,t[9]=u*f-b,t[2]=b*f-u,t[6]=o*d,t[10]=M*f+h}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(im,e,am)}lookAt(e,t,n){let a=this.elements;return rn.subVectors(e,t),rn.lengthSq()===0&&(rn.z=1),rn.normalize(),di.crossVectors(n,rn),di.lengthSq()===0&&(Math.abs(n.z)===1?rn.x+=1e-4:rn.z+=1e-4,rn.normalize(),di.crossVectors(n,rn)),di.normalize(),er.crossVectors(rn,di),a[0]=di.x,a[4]=er.x,a[8]=rn.x,a[1]=di.y,a[5]=er.y,a[9]=rn.y,a[2]=di.z,a[6]=er.z,a[10]=rn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,a=t.elements,s=this.elements,r=n[0],o=n[4],c=n[8],l=n[12],d=n[1],f=n[5],h=n[9],u=n[13],b=n[2],M=n[6],x=n[10],m=n[14],y=n[3],_=n[7],p=n[11],v=n[15],w=a[0],g=a[4],S=a[8],R=a[12],A=a[1],I=a[5],C=a[9],D=a[13],N=a[2],F=a[6],z=a[10],k=a[14],Y=a[3],W=a[7],K=a[11],ee=a[15];return s[0]=r*w+o*A+c*N+l*Y,s[4]=r*g+o*I+c*F+l*W,s[8]=r*S+o*C+c*z+l*K,s[12]=r*R+o*D+c*k+l*ee,s[1]=d*w+f*A+h*N+u*Y,s[5]=d*g+f*I+h*F+u*W,s[9]=d*S+f*C+h*z+u*K,s[13]=d*R+f*D+h*k+u*ee,s[2]=b*w+M*A+x*N+m*Y,s[6]=b*g+M*I+x*F+m*W,s[10]=b*S+M*C+x*z+m*K,s[14]=b*R+M*D+x*k+m*ee,s[3]=y*w+_*A+p*N+v*Y,s[7]=y*g+_*I+p*F+v*W,s[11]=y*S+_*C+p*z+v*K,s[15]=y*R+_*D+p*k+v*ee,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],a=e[8],s=e[12],r=e[1],o=e[5],c=e[9],l=e[13],d=e[2],f=e[6],h=e[10],u=e[14],b=e[3],M=e[7],x=e[11],m=e[15],y=c*u-l*h,_=o*u-l*f,p=o*h-c*f,v=r*u-l*d,w=r*h-c*d,g=r*f-o*d;return t*(M*y-x*_+m*p)-n*(b*y-x*v+m*w)+a*(b*_-M*v+m*g)-s*(b*p-M*w+x*g)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],a=e[8],s=e[1],r=e[5],o=e[9],c=e[2],l=e[6],d=e[10];return t*(r*d-o*l)-n*(s*d-o*c)+a*(s*l-r*c)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let a=this.elements;return e.isVector3?(a[12]=e.x,a[13]=e.y,a[14]=e.z):(a[12]=e,a[13]=t,a[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],a=e[2],s=e[3],r=e[4],o=e[5],c=e[6],l=e[7],d=e[8],f=e[9],h=e[10],u=e[11],b=e[12],M=e[13],x=e[14],m=e[15],y=t*o-n*r,_=t*c-a*r,p=t*l-s*r,v=n*c-a*o,w=n*l-s*o,g=a*l-s*c,S=d*M-f*b,R=d*x-h*b,A=d*m-u*b,I=f*x-h*M,C=f*m-u*M,D=h*m-u*x,N=y*D-_*C+p*I+v*A-w*R+g*S;if(N===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let F=1/N;return e[0]=(o*D-c*C+l*I)*F,e[1]=(a*C-n*D-s*I)*F,e[2]=(M*g-x*w+m*v)*F,e[3]=(h*w-f*g-u*v)*F,e[4]=(c*A-r*D-l*R)*F,e[5]=(t*D-a*A+s*R)*F,e[6]=(x*p-b*g-m*_)*F,e[7]=(d*g-h*p+u*_)*F,e[8]=(r*C-o*A+l*S)*F,e[9]=(n*A-t*C-s*S)*F,e[10]=(b*w-M*p+m*y)*F,e[11]=(f*p-d*w-u*y)*F,e[12]=(o*R-r*I-c*S)*F,e[13]=(t*I-n*R+a*S)*F,e[14]=(M*_-b*v-x*y)*F,e[15]=(d*v-f*_+h*y)*F,this}scale(e){let t=this.elements,n=e.x,a=e.y,s=e.z;return t[0]*=n,t[4]*=a,t[8]*=s,t[1]*=n,t[5]*=a,t[9]*=s,t[2]*=n,t[6]*=a,t[10]*=s,t[3]*=n,t[7]*=a,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],a=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,a))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),a=Math.sin(t),s=1-n,r=e.x,o=e.y,c=e.z,l=s*r,d=s*o;return this.set(l*r+n,l*o-a*c,l*c+a*o,0,l*o+a*c,d*o+n,d*c-a*r,0,l*c-a*o,d*c+a*r,s*c*c+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,a,s,r){return this.set(1,n,s,0,e,1,r,0,t,a,1,0,0,0,0,1),this}compose(e,t,n){let a=this.elements,s=t._x,r=t._y,o=t._z,c=t._w,l=s+s,d=r+r,f=o+o,h=s*l,u=s*d,b=s*f,M=r*d,x=r*f,m=o*f,y=c*l,_=c*d,p=c*f,v=n.x,w=n.y,g=n.z;return a[0]=(1-(M+m))*v,a[1]=(u+p)*v,a[2]=(b-_)*v,a[3]=0,a[4]=(u-p)*w,a[5]=(1-(h+m))*w,a[6]=(x+y)*w,a[7]=0,a[8]=(b+_)*g,a[9]=(x-y)*g,a[10]=(1-(h+M))*g,a[11]=0,a[12]=e.x,a[13]=e.y,a[14]=e.z,a[15]=1,this}decompose(e,t,n){let a=this.elements;e.x=a[12],e.y=a[13],e.z=a[14];let s=this.determinantAffine();if(s===0)return n.set(1,1,1),t.identity(),this;let r=$i.set(a[0],a[1],a[2]).length(),o=$i.set(a[4],a[5],a[6]).length(),c=$i.set(a[8],a[9],a[10]).length();s<0&&(r=-r),Tn.copy(this);let l=1/r,d=1/o,f=1/c;return Tn.elements[0]*=l,Tn.elements[1]*=l,Tn.elements[2]*=l,Tn.elements[4]*=d,Tn.elements[5]*=d,Tn.elements[6]*=d,Tn.elements[8]*=f,Tn.elements[9]*=f,Tn.elements[10]*=f,t.setFromRotationMatrix(Tn),n.x=r,n.y=o,n.z=c,this}makePerspective(e,t,n,a,s,r,o=Mn,c=!1){let l=this.elements,d=2*s/(t-e),f=2*s/(n-a),h=(t+e)/(t-e),u=(n+a)/(n-a),b,M;if(c)b=s/(r-s),M=r*s/(r-s);else if(o===Mn)b=-(r+s)/(r-s),M=-2*r*s/(r-s);else if(o===ls)b=-r/(r-s),M=-r*s/(r-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return l[0]=d,l[4]=0,l[8]=h,l[12]=0,l[1]=0,l[5]=f,l[9]=u,l[13]=0,l[2]=0,l[6]=0,l[10]=b,l[14]=M,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(e,t,n,a,s,r,o=Mn,c=!1){let l=this.elements,d=2/(t-e),f=2/(n-a),h=-(t+e)/(t-e),u=-(n+a)/(n-a),b,M;if(c)b=1/(r-s),M=r/(r-s);else if(o===Mn)b=-2/(r-s),M=-(r+s)/(r-s);else if(o===ls)b=-1/(r-s),M=-s/(r-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return l[0]=d,l[4]=0,l[8]=0,l[12]=h,l[1]=0,l[5]=f,l[9]=0,l[13]=u,l[2]=0,l[6]=0,l[10]=b,l[14]=M,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let a=0;a<16;a++)if(t[a]!==n[a])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},$i=new L,Tn=new Ce,im=new L(0,0,0),am=new L(1,1,1),di=new L,er=new L,rn=new L,pd=new Ce,md=new Vn,bi=class i{constructor(e=0,t=0,n=0,a=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=a}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,a=this._order){return this._x=e,this._y=t,this._z=n,this._order=a,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let a=e.elements,s=a[0],r=a[4],o=a[8],c=a[1],l=a[5],d=a[9],f=a[2],h=a[6],u=a[10];switch(t){case"XYZ":this._y=Math.asin(ke(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-d,u),this._z=Math.atan2(-r,s)):(this._x=Math.atan2(h,l),this._z=0);break;case"YXZ":this._x=Math.asin(-ke(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(o,u),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-f,s),this._z=0);break;case"ZXY":this._x=Math.asin(ke(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(-f,u),this._z=Math.atan2(-r,l)):(this._y=0,this._z=Math.atan2(c,s));break;case"ZYX":this._y=Math.asin(-ke(f,-1,1)),Math.abs(f)<.9999999?(this._x=Math.atan2(h,u),this._z=Math.atan2(c,s)):(this._x=0,this._z=Math.atan2(-r,l));break;case"YZX":this._z=Math.asin(ke(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-d,l),this._y=Math.atan2(-f,s)):(this._x=0,this._y=Math.atan2(o,u));break;case"XZY":this._z=Math.asin(-ke(r,-1,1)),Math.abs(r)<.9999999?(this._x=Math.atan2(h,l),this._y=Math.atan2(o,s)):(this._x=Math.atan2(-d,u),this._y=0);break;default:Ne("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return pd.makeRotationFromQuaternion(e),this.setFromRotationMatrix(pd,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return md.setFromEuler(this),this.setFromQuaternion(md,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};bi.DEFAULT_ORDER="XYZ";var us=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},sm=0,bd=new L,ea=new Vn,Kn=new Ce,tr=new L,ts=new L,rm=new L,om=new Vn,gd=new L(1,0,0),xd=new L(0,1,0),yd=new L(0,0,1),vd={type:"added"},cm={type:"removed"},ta={type:"childadded",child:null},Jc={type:"childremoved",child:null},wn=class i extends zn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:sm++}),this.uuid=Wi(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new L,t=new bi,n=new Vn,a=new L(1,1,1);function s(){n.setFromEuler(t,!1)}function r(){t.setFromQuaternion(n,void 0,!1)}t._onChange(s),n._onChange(r),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:a},modelViewMatrix:{value:new Ce},normalMatrix:{value:new Le}}),this.matrix=new Ce,this.matrixWorld=new Ce,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new us,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return ea.setFromAxisAngle(e,t),this.quaternion.multiply(ea),this}rotateOnWorldAxis(e,t){return ea.setFromAxisAngle(e,t),this.quaternion.premultiply(ea),this}rotateX(e){return this.rotateOnAxis(gd,e)}rotateY(e){return this.rotateOnAxis(xd,e)}rotateZ(e){return this.rotateOnAxis(yd,e)}translateOnAxis(e,t){return bd.copy(e).applyQuaternion(this.quaternion),this.position.add(bd.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(gd,e)}translateY(e){return this.translateOnAxis(xd,e)}translateZ(e){return this.translateOnAxis(yd,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Kn.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?tr.copy(e):tr.set(e,t,n);let a=this.parent;this.updateWorldMatrix(!0,!1),ts.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Kn.lookAt(ts,tr,this.up):Kn.lookAt(tr,ts,this.up),this.quaternion.setFromRotationMatrix(Kn),a&&(Kn.extractRotation(a.matrixWorld),ea.setFromRotationMatrix(Kn),this.quaternion.premultiply(ea.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Pe("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(vd),ta.child=e,this.dispatchEvent(ta),ta.child=null):Pe("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(cm),Jc.child=e,this.dispatchEvent(Jc),Jc.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Kn.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Kn.multiply(e.parent.matrixWorld)),e.applyMatrix4(Kn),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(vd),ta.child=e,this.dispatchEvent(ta),ta.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,a=this.children.length;n<a;n++){let r=this.children[n].getObjectByProperty(e,t);if(r!==void 0)return r}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let a=this.children;for(let s=0,r=a.length;s<r;s++)a[s].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ts,e,rm),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ts,om,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,a=t.length;n<a;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,a=t.length;n<a;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,a=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*n-s[8]*a,s[13]+=n-s[1]*t-s[5]*n-s[9]*a,s[14]+=a-s[2]*t-s[6]*n-s[10]*a}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,a=t.length;n<a;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let a=this.parent;if(e===!0&&a!==null&&a.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let a={};a.uuid=this.uuid,a.type=this.type,a.name=this.name,a.castShadow=this.castShadow,a.receiveShadow=this.receiveShadow,a.visible=this.visible,a.frustumCulled=this.frustumCulled,a.renderOrder=this.renderOrder,a.static=this.static,a.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(a.userData=this.userData),a.layers=this.layers.mask,a.matrix=this.matrix.toArray(),a.up=this.up.toArray(),this.pivot!==null&&(a.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(a.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(a.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(a.type="InstancedMesh",a.count=this.count,a.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(a.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(a.type="BatchedMesh",a.perObjectFrustumCulled=this.perObjectFrustumCulled,a.sortObjects=this.sortObjects,a.drawRanges=this._drawRanges,a.reservedRanges=this._reservedRanges,a.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),a.instanceInfo=this._instanceInfo.map(o=>({...o})),a.availableInstanceIds=this._availableInstanceIds.slice(),a.availableGeometryIds=this._availableGeometryIds.slice(),a.nextIndexStart=this._nextIndexStart,a.nextVertexStart=this._nextVertexStart,a.geometryCount=this._geometryCount,a.maxInstanceCount=this._maxInstanceCount,a.maxVertexCount=this._maxVertexCount,a.maxIndexCount=this._maxIndexCount,a.geometryInitialized=this._geometryInitialized,a.matricesTexture=this._matricesTexture.toJSON(e),a.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(a.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(a.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(a.boundingBox=this.boundingBox.toJSON()));function s(o,c){return o[c.uuid]===void 0&&(o[c.uuid]=c.toJSON(e)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?a.background=this.background.toJSON():this.background.isTexture&&(a.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(a.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){a.geometry=s(e.geometries,this.geometry);let o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){let c=o.shapes;if(Array.isArray(c))for(let l=0,d=c.length;l<d;l++){let f=c[l];s(e.shapes,f)}else s(e.shapes,c)}}if(this.isSkinnedMesh&&(a.bindMode=this.bindMode,a.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),a.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let o=[];for(let c=0,l=this.material.length;c<l;c++)o.push(s(e.materials,this.material[c]));a.material=o}else a.material=s(e.materials,this.material);if(this.children.length>0){a.children=[];for(let o=0;o<this.children.length;o++)a.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){a.animations=[];for(let o=0;o<this.animations.length;o++){let c=this.animations[o];a.animations.push(s(e.animations,c))}}if(t){let o=r(e.geometries),c=r(e.materials),l=r(e.textures),d=r(e.images),f=r(e.shapes),h=r(e.skeletons),u=r(e.animations),b=r(e.nodes);o.length>0&&(n.geometries=o),c.length>0&&(n.materials=c),l.length>0&&(n.textures=l),d.length>0&&(n.images=d),f.length>0&&(n.shapes=f),h.length>0&&(n.skeletons=h),u.length>0&&(n.animations=u),b.length>0&&(n.nodes=b)}return n.object=a,n;function r(o){let c=[];for(let l in o){let d=o[l];delete d.metadata,c.push(d)}return c}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let a=e.children[n];this.add(a.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};wn.DEFAULT_UP=new L(0,1,0);wn.DEFAULT_MATRIX_AUTO_UPDATE=!0;wn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Oi=class extends wn{constructor(){super(),this.isGroup=!0,this.type="Group"}},lm={type:"move"},ya=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Oi,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Oi,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new L,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new L),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Oi,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new L,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new L,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let a=null,s=null,r=null,o=this._targetRay,c=this._grip,l=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(l&&e.hand){r=!0;for(let M of e.hand.values()){let x=t.getJointPose(M,n),m=this._getHandJoint(l,M);x!==null&&(m.matrix.fromArray(x.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=x.radius),m.visible=x!==null}let d=l.joints["index-finger-tip"],f=l.joints["thumb-tip"],h=d.position.distanceTo(f.position),u=.02,b=.005;l.inputState.pinching&&h>u+b?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!l.inputState.pinching&&h<=u-b&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else c!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,n),s!==null&&(c.matrix.fromArray(s.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,s.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(s.linearVelocity)):c.hasLinearVelocity=!1,s.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(s.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(a=t.getPose(e.targetRaySpace,n),a===null&&s!==null&&(a=s),a!==null&&(o.matrix.fromArray(a.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,a.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(a.linearVelocity)):o.hasLinearVelocity=!1,a.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(a.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(lm)))}return o!==null&&(o.visible=a!==null),c!==null&&(c.visible=s!==null),l!==null&&(l.visible=r!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Oi;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},Mf={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},fi={h:0,s:0,l:0},nr={h:0,s:0,l:0};function Yc(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Ye=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let a=e;a&&a.isColor?this.copy(a):typeof a=="number"?this.setHex(a):typeof a=="string"&&this.setStyle(a)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=cn){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Ge.colorSpaceToWorking(this,t),this}setRGB(e,t,n,a=Ge.workingColorSpace){return this.r=e,this.g=t,this.b=n,Ge.colorSpaceToWorking(this,a),this}setHSL(e,t,n,a=Ge.workingColorSpace){if(e=$p(e,1),t=ke(t,0,1),n=ke(n,0,1),t===0)this.r=this.g=this.b=n;else{let s=n<=.5?n*(1+t):n+t-n*t,r=2*n-s;this.r=Yc(r,s,e+1/3),this.g=Yc(r,s,e),this.b=Yc(r,s,e-1/3)}return Ge.colorSpaceToWorking(this,a),this}setStyle(e,t=cn){function n(s){s!==void 0&&parseFloat(s)<1&&Ne("Color: Alpha component of "+e+" will be ignored.")}let a;if(a=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,r=a[1],o=a[2];switch(r){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return n(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return n(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return n(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:Ne("Color: Unknown color model "+e)}}else if(a=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=a[1],r=s.length;if(r===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(r===6)return this.setHex(parseInt(s,16),t);Ne("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=cn){let n=Mf[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ne("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=$n(e.r),this.g=$n(e.g),this.b=$n(e.b),this}copyLinearToSRGB(e){return this.r=ua(e.r),this.g=ua(e.g),this.b=ua(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=cn){return Ge.workingToColorSpace(qt.copy(this),e),Math.round(ke(qt.r*255,0,255))*65536+Math.round(ke(qt.g*255,0,255))*256+Math.round(ke(qt.b*255,0,255))}getHexString(e=cn){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Ge.workingColorSpace){Ge.workingToColorSpace(qt.copy(this),t);let n=qt.r,a=qt.g,s=qt.b,r=Math.max(n,a,s),o=Math.min(n,a,s),c,l,d=(o+r)/2;if(o===r)c=0,l=0;else{let f=r-o;switch(l=d<=.5?f/(r+o):f/(2-r-o),r){case n:c=(a-s)/f+(a<s?6:0);break;case a:c=(s-n)/f+2;break;case s:c=(n-a)/f+4;break}c/=6}return e.h=c,e.s=l,e.l=d,e}getRGB(e,t=Ge.workingColorSpace){return Ge.workingToColorSpace(qt.copy(this),t),e.r=qt.r,e.g=qt.g,e.b=qt.b,e}getStyle(e=cn){Ge.workingToColorSpace(qt.copy(this),e);let t=qt.r,n=qt.g,a=qt.b;return e!==cn?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${a.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(a*255)})`}offsetHSL(e,t,n){return this.getHSL(fi),this.setHSL(fi.h+e,fi.s+t,fi.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(fi),e.getHSL(nr);let n=Wc(fi.h,nr.h,t),a=Wc(fi.s,nr.s,t),s=Wc(fi.l,nr.l,t);return this.setHSL(n,a,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,a=this.b,s=e.elements;return this.r=s[0]*t+s[3]*n+s[6]*a,this.g=s[1]*t+s[4]*n+s[7]*a,this.b=s[2]*t+s[5]*n+s[8]*a,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},qt=new Ye;Ye.NAMES=Mf;var ti=class extends wn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new bi,this.environmentIntensity=1,this.environmentRotation=new bi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Rn=new L,Jn=new L,Zc=new L,Yn=new L,na=new L,ia=new L,_d=new L,Qc=new L,$c=new L,el=new L,tl=new Be,nl=new Be,il=new Be,Dt=class i{constructor(e=new L,t=new L,n=new L){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,a){a.subVectors(n,t),Rn.subVectors(e,t),a.cross(Rn);let s=a.lengthSq();return s>0?a.multiplyScalar(1/Math.sqrt(s)):a.set(0,0,0)}static getBarycoord(e,t,n,a,s){Rn.subVectors(a,t),Jn.subVectors(n,t),Zc.subVectors(e,t);let r=Rn.dot(Rn),o=Rn.dot(Jn),c=Rn.dot(Zc),l=Jn.dot(Jn),d=Jn.dot(Zc),f=r*l-o*o;if(f===0)return s.set(0,0,0),null;let h=1/f,u=(l*c-o*d)*h,b=(r*d-o*c)*h;return s.set(1-u-b,b,u)}static containsPoint(e,t,n,a){return this.getBarycoord(e,t,n,a,Yn)===null?!1:Yn.x>=0&&Yn.y>=0&&Yn.x+Yn.y<=1}static getInterpolation(e,t,n,a,s,r,o,c){return this.getBarycoord(e,t,n,a,Yn)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(s,Yn.x),c.addScaledVector(r,Yn.y),c.addScaledVector(o,Yn.z),c)}static getInterpolatedAttribute(e,t,n,a,s,r){return tl.setScalar(0),nl.setScalar(0),il.setScalar(0),tl.fromBufferAttribute(e,t),nl.fromBufferAttribute(e,n),il.fromBufferAttribute(e,a),r.setScalar(0),r.addScaledVector(tl,s.x),r.addScaledVector(nl,s.y),r.addScaledVector(il,s.z),r}static isFrontFacing(e,t,n,a){return Rn.subVectors(n,t),Jn.subVectors(e,t),Rn.cross(Jn).dot(a)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,a){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[a]),this}setFromAttributeAndIndices(e,t,n,a){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,a),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Rn.subVectors(this.c,this.b),Jn.subVectors(this.a,this.b),Rn.cross(Jn).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,a,s){return i.getInterpolation(e,this.a,this.b,this.c,t,n,a,s)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,a=this.b,s=this.c,r,o;na.subVectors(a,n),ia.subVectors(s,n),Qc.subVectors(e,n);let c=na.dot(Qc),l=ia.dot(Qc);if(c<=0&&l<=0)return t.copy(n);$c.subVectors(e,a);let d=na.dot($c),f=ia.dot($c);if(d>=0&&f<=d)return t.copy(a);let h=c*f-d*l;if(h<=0&&c>=0&&d<=0&&c-d>0)return r=c/(c-d),t.copy(n).addScaledVector(na,r);el.subVectors(e,s);let u=na.dot(el),b=ia.dot(el);if(b>=0&&u<=b)return t.copy(s);let M=u*l-c*b;if(M<=0&&l>=0&&b<=0)return o=l/(l-b),t.copy(n).addScaledVector(ia,o);let x=d*b-u*f;if(x<=0&&f-d>=0&&u-b>=0)return _d.subVectors(s,a),o=(f-d)/(f-d+(u-b)),t.copy(a).addScaledVector(_d,o);let m=1/(x+M+h);return r=M*m,o=h*m,t.copy(n).addScaledVector(na,r).addScaledVector(ia,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},it=class{constructor(e=new L(1/0,1/0,1/0),t=new L(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(In.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(In.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=In.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let s=n.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let r=0,o=s.count;r<o;r++)e.isMesh===!0?e.getVertexPosition(r,In):In.fromBufferAttribute(s,r),In.applyMatrix4(e.matrixWorld),this.expandByPoint(In);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),ir.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),ir.copy(n.boundingBox)),ir.applyMatrix4(e.matrixWorld),this.union(ir)}let a=e.children;for(let s=0,r=a.length;s<r;s++)this.expandByObject(a[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,In),In.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(ns),ar.subVectors(this.max,ns),aa.subVectors(e.a,ns),sa.subVectors(e.b,ns),ra.subVectors(e.c,ns),ui.subVectors(sa,aa),pi.subVectors(ra,sa),Pi.subVectors(aa,ra);let t=[0,-ui.z,ui.y,0,-pi.z,pi.y,0,-Pi.z,Pi.y,ui.z,0,-ui.x,pi.z,0,-pi.x,Pi.z,0,-Pi.x,-ui.y,ui.x,0,-pi.y,pi.x,0,-Pi.y,Pi.x,0];return!al(t,aa,sa,ra,ar)||(t=[1,0,0,0,1,0,0,0,1],!al(t,aa,sa,ra,ar))?!1:(sr.crossVectors(ui,pi),t=[sr.x,sr.y,sr.z],al(t,aa,sa,ra,ar))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,In).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(In).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Zn[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Zn[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Zn[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Zn[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Zn[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Zn[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Zn[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Zn[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Zn),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Zn=[new L,new L,new L,new L,new L,new L,new L,new L],In=new L,ir=new it,aa=new L,sa=new L,ra=new L,ui=new L,pi=new L,Pi=new L,ns=new L,ar=new L,sr=new L,Li=new L;function al(i,e,t,n,a){for(let s=0,r=i.length-3;s<=r;s+=3){Li.fromArray(i,s);let o=a.x*Math.abs(Li.x)+a.y*Math.abs(Li.y)+a.z*Math.abs(Li.z),c=e.dot(Li),l=t.dot(Li),d=n.dot(Li);if(Math.max(-Math.max(c,l,d),Math.min(c,l,d))>o)return!1}return!0}var St=new L,rr=new pe,hm=0,ut=class extends zn{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:hm++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=jl,this.updateRanges=[],this.gpuType=Nn,this.version=0,this._normalizationScale=e!==void 0?Bo(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let a=0,s=this.itemSize;a<s;a++)this.array[e+a]=t.array[n+a];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)rr.fromBufferAttribute(this,t),rr.applyMatrix3(e),this.setXY(t,rr.x,rr.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)St.fromBufferAttribute(this,t),St.applyMatrix3(e),this.setXYZ(t,St.x,St.y,St.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)St.fromBufferAttribute(this,t),St.applyMatrix4(e),this.setXYZ(t,St.x,St.y,St.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)St.fromBufferAttribute(this,t),St.applyNormalMatrix(e),this.setXYZ(t,St.x,St.y,St.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)St.fromBufferAttribute(this,t),St.transformDirection(e),this.setXYZ(t,St.x,St.y,St.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,a){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),a=this._normalize(a)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=a,this}setXYZW(e,t,n,a,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),a=this._normalize(a),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=a,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):vf(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):_f(e,this.array)}};var ps=class extends ut{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var ms=class extends ut{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var Sn=class extends ut{constructor(e,t,n){super(new Float32Array(e),t,n)}},dm=new it,is=new L,sl=new L,gi=class{constructor(e=new L,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):dm.setFromPoints(e).getCenter(n);let a=0;for(let s=0,r=e.length;s<r;s++)a=Math.max(a,n.distanceToSquared(e[s]));return this.radius=Math.sqrt(a),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;is.subVectors(e,this.center);let t=is.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),a=(n-this.radius)*.5;this.center.addScaledVector(is,a/n),this.radius+=a}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(sl.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(is.copy(e.center).add(sl)),this.expandByPoint(is.copy(e.center).sub(sl))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},fm=0,_n=new Ce,rl=new wn,oa=new L,on=new it,as=new it,Lt=new L,kt=class i extends zn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:fm++}),this.uuid=Wi(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Zp(e)?ms:ps)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let s=new Le().getNormalMatrix(e);n.applyNormalMatrix(s),n.needsUpdate=!0}let a=this.attributes.tangent;return a!==void 0&&(a.transformDirection(e),a.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return _n.makeRotationFromQuaternion(e),this.applyMatrix4(_n),this}rotateX(e){return _n.makeRotationX(e),this.applyMatrix4(_n),this}rotateY(e){return _n.makeRotationY(e),this.applyMatrix4(_n),this}rotateZ(e){return _n.makeRotationZ(e),this.applyMatrix4(_n),this}translate(e,t,n){return _n.makeTranslation(e,t,n),this.applyMatrix4(_n),this}scale(e,t,n){return _n.makeScale(e,t,n),this.applyMatrix4(_n),this}lookAt(e){return rl.lookAt(e),rl.updateMatrix(),this.applyMatrix4(rl.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(oa).negate(),this.translate(oa.x,oa.y,oa.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let a=0,s=e.length;a<s;a++){let r=e[a];n.push(r.x,r.y,r.z||0)}this.setAttribute("position",new Sn(n,3))}else{let n=Math.min(e.length,t.count);for(let a=0;a<n;a++){let s=e[a];t.setXYZ(a,s.x,s.y,s.z||0)}e.length>t.count&&Ne("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new it);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Pe("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new L(-1/0,-1/0,-1/0),new L(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,a=t.length;n<a;n++){let s=t[n];on.setFromBufferAttribute(s),this.morphTargetsRelative?(Lt.addVectors(this.boundingBox.min,on.min),this.boundingBox.expandByPoint(Lt),Lt.addVectors(this.boundingBox.max,on.max),this.boundingBox.expandByPoint(Lt)):(this.boundingBox.expandByPoint(on.min),this.boundingBox.expandByPoint(on.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Pe('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new gi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Pe("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new L,1/0);return}if(e){let n=this.boundingSphere.center;if(on.setFromBufferAttribute(e),t)for(let s=0,r=t.length;s<r;s++){let o=t[s];as.setFromBufferAttribute(o),this.morphTargetsRelative?(Lt.addVectors(on.min,as.min),on.expandByPoint(Lt),Lt.addVectors(on.max,as.max),on.expandByPoint(Lt)):(on.expandByPoint(as.min),on.expandByPoint(as.max))}on.getCenter(n);let a=0;for(let s=0,r=e.count;s<r;s++)Lt.fromBufferAttribute(e,s),a=Math.max(a,n.distanceToSquared(Lt));if(t)for(let s=0,r=t.length;s<r;s++){let o=t[s],c=this.morphTargetsRelative;for(let l=0,d=o.count;l<d;l++)Lt.fromBufferAttribute(o,l),c&&(oa.fromBufferAttribute(e,l),Lt.add(oa)),a=Math.max(a,n.distanceToSquared(Lt))}this.boundingSphere.radius=Math.sqrt(a),isNaN(this.boundingSphere.radius)&&Pe('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Pe("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,a=t.normal,s=t.uv,r=this.getAttribute("tangent");(r===void 0||r.count!==n.count)&&(r=new ut(new Float32Array(4*n.count),4),this.setAttribute("tangent",r));let o=[],c=[],l=new Uint8Array(n.count);for(let R=0;R<n.count;R++)o[R]=new L,c[R]=new L;let d=new L,f=new L,h=new L,u=new pe,b=new pe,M=new pe,x=new L,m=new L;function y(R,A,I){l[R]=l[A]=l[I]=1,d.fromBufferAttribute(n,R),f.fromBufferAttribute(n,A),h.fromBufferAttribute(n,I),u.fromBufferAttribute(s,R),b.fromBufferAttribute(s,A),M.fromBufferAttribute(s,I),f.sub(d),h.sub(d),b.sub(u),M.sub(u);let C=1/(b.x*M.y-M.x*b.y);isFinite(C)&&(x.copy(f).multiplyScalar(M.y).addScaledVector(h,-b.y).multiplyScalar(C),m.copy(h).multiplyScalar(b.x).addScaledVector(f,-M.x).multiplyScalar(C),o[R].add(x),o[A].add(x),o[I].add(x),c[R].add(m),c[A].add(m),c[I].add(m))}let _=this.groups;_.length===0&&(_=[{start:0,count:e.count}]);for(let R=0,A=_.length;R<A;++R){let I=_[R],C=I.start,D=I.count;for(let N=C,F=C+D;N<F;N+=3)y(e.getX(N+0),e.getX(N+1),e.getX(N+2))}let p=new L,v=new L,w=new L,g=new L;function S(R){w.fromBufferAttribute(a,R),g.copy(w);let A=o[R];p.copy(A),p.sub(w.multiplyScalar(w.dot(A))).normalize(),v.crossVectors(g,A);let C=v.dot(c[R])<0?-1:1;r.setXYZW(R,p.x,p.y,p.z,C)}for(let R=0,A=n.count;R<A;++R)l[R]&&S(R);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new ut(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let h=0,u=n.count;h<u;h++)n.setXYZ(h,0,0,0);let a=new L,s=new L,r=new L,o=new L,c=new L,l=new L,d=new L,f=new L;if(e)for(let h=0,u=e.count;h<u;h+=3){let b=e.getX(h+0),M=e.getX(h+1),x=e.getX(h+2);a.fromBufferAttribute(t,b),s.fromBufferAttribute(t,M),r.fromBufferAttribute(t,x),d.subVectors(r,s),f.subVectors(a,s),d.cross(f),o.fromBufferAttribute(n,b),c.fromBufferAttribute(n,M),l.fromBufferAttribute(n,x),o.add(d),c.add(d),l.add(d),n.setXYZ(b,o.x,o.y,o.z),n.setXYZ(M,c.x,c.y,c.z),n.setXYZ(x,l.x,l.y,l.z)}else for(let h=0,u=t.count;h<u;h+=3)a.fromBufferAttribute(t,h+0),s.fromBufferAttribute(t,h+1),r.fromBufferAttribute(t,h+2),d.subVectors(r,s),f.subVectors(a,s),d.cross(f),n.setXYZ(h+0,d.x,d.y,d.z),n.setXYZ(h+1,d.x,d.y,d.z),n.setXYZ(h+2,d.x,d.y,d.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)Lt.fromBufferAttribute(e,t),Lt.normalize(),e.setXYZ(t,Lt.x,Lt.y,Lt.z)}toNonIndexed(){function e(o,c){let l=o.array,d=o.itemSize,f=o.normalized,h=new l.constructor(c.length*d),u=0,b=0;for(let M=0,x=c.length;M<x;M++){o.isInterleavedBufferAttribute?u=c[M]*o.data.stride+o.offset:u=c[M]*d;for(let m=0;m<d;m++)h[b++]=l[u++]}return new ut(h,d,f)}if(this.index===null)return Ne("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,a=this.attributes;for(let o in a){let c=a[o],l=e(c,n);t.setAttribute(o,l)}let s=this.morphAttributes;for(let o in s){let c=[],l=s[o];for(let d=0,f=l.length;d<f;d++){let h=l[d],u=e(h,n);c.push(u)}t.morphAttributes[o]=c}t.morphTargetsRelative=this.morphTargetsRelative;let r=this.groups;for(let o=0,c=r.length;o<c;o++){let l=r[o];t.addGroup(l.start,l.count,l.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let c=this.parameters;for(let l in c)c[l]!==void 0&&(e[l]=c[l]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let c in n){let l=n[c];e.data.attributes[c]=l.toJSON(e.data)}let a={},s=!1;for(let c in this.morphAttributes){let l=this.morphAttributes[c],d=[];for(let f=0,h=l.length;f<h;f++){let u=l[f];d.push(u.toJSON(e.data))}d.length>0&&(a[c]=d,s=!0)}s&&(e.data.morphAttributes=a,e.data.morphTargetsRelative=this.morphTargetsRelative);let r=this.groups;r.length>0&&(e.data.groups=JSON.parse(JSON.stringify(r)));let o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let a=e.attributes;for(let l in a){let d=a[l];this.setAttribute(l,d.clone(t))}let s=e.morphAttributes;for(let l in s){let d=[],f=s[l];for(let h=0,u=f.length;h<u;h++)d.push(f[h].clone(t));this.morphAttributes[l]=d}this.morphTargetsRelative=e.morphTargetsRelative;let r=e.groups;for(let l=0,d=r.length;l<d;l++){let f=r[l];this.addGroup(f.start,f.count,f.materialIndex)}let o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());let c=e.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},va=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=jl,this.updateRanges=[],this.version=0,this.uuid=Wi()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let a=0,s=this.stride;a<s;a++)this.array[e+a]=t.array[n+a];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Md(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),a=new this.constructor(n,this.stride);return a.setUsage(this.usage),a}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Md(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function Md(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=Wi()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var Yt=new L,_a=class i{constructor(e,t,n,a=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=a,this._normalizationScale=e!==void 0?Bo(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)Yt.fromBufferAttribute(this,t),Yt.applyMatrix4(e),this.setXYZ(t,Yt.x,Yt.y,Yt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Yt.fromBufferAttribute(this,t),Yt.applyNormalMatrix(e),this.setXYZ(t,Yt.x,Yt.y,Yt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Yt.fromBufferAttribute(this,t),Yt.transformDirection(e),this.setXYZ(t,Yt.x,Yt.y,Yt.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,a){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),a=this._normalize(a)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=a,this}setXYZW(e,t,n,a,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),a=this._normalize(a),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=a,this.data.array[e+3]=s,this}clone(e){if(e===void 0){ds("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let a=n*this.data.stride+this.offset;for(let s=0;s<this.itemSize;s++)t.push(this.data.array[a+s])}return new ut(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){ds("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let a=n*this.data.stride+this.offset;for(let s=0;s<this.itemSize;s++)t.push(this.data.array[a+s])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):vf(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):_f(e,this.data.array)}},ol=new L,um=new L,pm=new Le,Zt=class{constructor(e=new L(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,a){return this.normal.set(e,t,n),this.constant=a,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let a=ol.subVectors(n,t).cross(um.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(a,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let a=e.delta(ol),s=this.normal.dot(a);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let r=-(e.start.dot(this.normal)+this.constant)/s;return n===!0&&(r<0||r>1)?null:t.copy(e.start).addScaledVector(a,r)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||pm.getNormalMatrix(e),a=this.coplanarPoint(ol).applyMatrix4(e),s=this.normal.applyMatrix3(n).normalize();return this.constant=-a.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},mm=0,ki=class extends zn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:mm++}),this.uuid=Wi(),this.name="",this.type="Material",this.blending=_i,this.side=zt,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=wl,this.blendDst=Al,this.blendEquation=Vi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Ye(0,0,0),this.blendAlpha=0,this.depthFunc=pa,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=lf,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=wr,this.stencilZFail=wr,this.stencilZPass=wr,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ne(`Material: parameter '${t}' has value of undefined.`);continue}let a=this[t];if(a===void 0){Ne(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}a&&a.isColor?a.set(n):a&&a.isVector2&&n&&n.isVector2||a&&a.isEuler&&n&&n.isEuler||a&&a.isVector3&&n&&n.isVector3?a.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function a(s){let r=[];for(let o in s){let c=s[o];delete c.metadata,r.push(c)}return r}if(t){let s=a(e.textures),r=a(e.images);s.length>0&&(n.textures=s),r.length>0&&(n.images=r)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Ye().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new Zt().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new pe().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new pe().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let a=t.length;n=new Array(a);for(let s=0;s!==a;++s)n[s]=t[s].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Qn=new L,cl=new L,or=new L,cr=new L,ni=class{constructor(e=new L,t=new L(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Qn)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Qn.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Qn.copy(this.origin).addScaledVector(this.direction,t),Qn.distanceToSquared(e))}distanceSqToSegment(e,t,n,a){cl.copy(e).add(t).multiplyScalar(.5),or.copy(t).sub(e).normalize(),cr.copy(this.origin).sub(cl);let s=e.distanceTo(t)*.5,r=-this.direction.dot(or),o=cr.dot(this.direction),c=-cr.dot(or),l=cr.lengthSq(),d=Math.abs(1-r*r),f,h,u,b;if(d>0)if(f=r*c-o,h=r*o-c,b=s*d,f>=0)if(h>=-b)if(h<=b){let M=1/d;f*=M,h*=M,u=f*(f+r*h+2*o)+h*(r*f+h+2*c)+l}else h=s,f=Math.max(0,-(r*h+o)),u=-f*f+h*(h+2*c)+l;else h=-s,f=Math.max(0,-(r*h+o)),u=-f*f+h*(h+2*c)+l;else h<=-b?(f=Math.max(0,-(-r*s+o)),h=f>0?-s:Math.min(Math.max(-s,-c),s),u=-f*f+h*(h+2*c)+l):h<=b?(f=0,h=Math.min(Math.max(-s,-c),s),u=h*(h+2*c)+l):(f=Math.max(0,-(r*s+o)),h=f>0?s:Math.min(Math.max(-s,-c),s),u=-f*f+h*(h+2*c)+l);else h=r>0?-s:s,f=Math.max(0,-(r*h+o)),u=-f*f+h*(h+2*c)+l;return n&&n.copy(this.origin).addScaledVector(this.direction,f),a&&a.copy(cl).addScaledVector(or,h),u}intersectSphere(e,t){if(e.radius<0)return null;Qn.subVectors(e.center,this.origin);let n=Qn.dot(this.direction),a=Qn.dot(Qn)-n*n,s=e.radius*e.radius;if(a>s)return null;let r=Math.sqrt(s-a),o=n-r,c=n+r;return c<0?null:o<0?this.at(c,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,a,s,r,o,c,l=1/this.direction.x,d=1/this.direction.y,f=1/this.direction.z,h=this.origin;return l>=0?(n=(e.min.x-h.x)*l,a=(e.max.x-h.x)*l):(n=(e.max.x-h.x)*l,a=(e.min.x-h.x)*l),d>=0?(s=(e.min.y-h.y)*d,r=(e.max.y-h.y)*d):(s=(e.max.y-h.y)*d,r=(e.min.y-h.y)*d),n>r||s>a||((s>n||isNaN(n))&&(n=s),(r<a||isNaN(a))&&(a=r),f>=0?(o=(e.min.z-h.z)*f,c=(e.max.z-h.z)*f):(o=(e.max.z-h.z)*f,c=(e.min.z-h.z)*f),n>c||o>a)||((o>n||n!==n)&&(n=o),(c<a||a!==a)&&(a=c),a<0)?null:this.at(n>=0?n:a,t)}intersectsBox(e){return this.intersectBox(e,Qn)!==null}intersectTriangle(e,t,n,a,s){let r=this.origin,o=this.direction,c=o.x,l=o.y,d=o.z,f=e.x-r.x,h=e.y-r.y,u=e.z-r.z,b=t.x-r.x,M=t.y-r.y,x=t.z-r.z,m=n.x-r.x,y=n.y-r.y,_=n.z-r.z,p=Math.abs(c),v=Math.abs(l),w=Math.abs(d),g,S,R,A,I,C,D,N,F,z,k,Y;if(p>=v&&p>=w?(R=c,C=f,F=b,Y=m,c>=0?(g=l,S=d,A=h,I=u,D=M,N=x,z=y,k=_):(g=d,S=l,A=u,I=h,D=x,N=M,z=_,k=y)):v>=w?(R=l,C=h,F=M,Y=y,l>=0?(g=d,S=c,A=u,I=f,D=x,N=b,z=_,k=m):(g=c,S=d,A=f,I=u,D=b,N=x,z=m,k=_)):(R=d,C=u,F=x,Y=_,d>=0?(g=c,S=l,A=f,I=h,D=b,N=M,z=m,k=y):(g=l,S=c,A=h,I=f,D=M,N=b,z=y,k=m)),R===0)return null;let W=g/R,K=S/R,ee=1/R,me=A-W*C,Te=I-K*C,q=D-W*F,ne=N-K*F,ye=z-W*Y,Ae=k-K*Y,fe=ye*ne-Ae*q,De=me*Ae-Te*ye,gt=q*Te-ne*me;if(a){if(fe<0||De<0||gt<0)return null}else if((fe<0||De<0||gt<0)&&(fe>0||De>0||gt>0))return null;let Re=fe+De+gt;if(Re===0)return null;let Ke=ee*(fe*C+De*F+gt*Y);return(Re>0?Ke<0:Ke>0)?null:this.at(Ke/Re,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Fr=class extends ki{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Ye(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new bi,this.combine=El,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Sd=new Ce,Di=new ni,lr=new gi,wd=new L,hr=new L,dr=new L,fr=new L,ll=new L,ur=new L,Ad=new L,pr=new L,wt=class extends wn{constructor(e=new kt,t=new Fr){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let a=t[n[0]];if(a!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,r=a.length;s<r;s++){let o=a[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=s}}}}getVertexPosition(e,t){let n=this.geometry,a=n.attributes.position,s=n.morphAttributes.position,r=n.morphTargetsRelative;t.fromBufferAttribute(a,e);let o=this.morphTargetInfluences;if(s&&o){ur.set(0,0,0);for(let c=0,l=s.length;c<l;c++){let d=o[c],f=s[c];d!==0&&(ll.fromBufferAttribute(f,e),r?ur.addScaledVector(ll,d):ur.addScaledVector(ll.sub(t),d))}t.add(ur)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,a=this.material,s=this.matrixWorld;a!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),lr.copy(n.boundingSphere),lr.applyMatrix4(s),Di.copy(e.ray).recast(e.near),!(lr.containsPoint(Di.origin)===!1&&(Di.intersectSphere(lr,wd)===null||Di.origin.distanceToSquared(wd)>(e.far-e.near)**2))&&(Sd.copy(s).invert(),Di.copy(e.ray).applyMatrix4(Sd),!(n.boundingBox!==null&&Di.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Di)))}_computeIntersections(e,t,n){let a,s=this.geometry,r=this.material,o=s.index,c=s.attributes.position,l=s.attributes.uv,d=s.attributes.uv1,f=s.attributes.normal,h=s.groups,u=s.drawRange;if(o!==null)if(Array.isArray(r))for(let b=0,M=h.length;b<M;b++){let x=h[b],m=r[x.materialIndex],y=Math.max(x.start,u.start),_=Math.min(o.count,Math.min(x.start+x.count,u.start+u.count));for(let p=y,v=_;p<v;p+=3){let w=o.getX(p),g=o.getX(p+1),S=o.getX(p+2);a=mr(this,m,e,n,l,d,f,w,g,S),a&&(a.faceIndex=Math.floor(p/3),a.face.materialIndex=x.materialIndex,t.push(a))}}else{let b=Math.max(0,u.start),M=Math.min(o.count,u.start+u.count);for(let x=b,m=M;x<m;x+=3){let y=o.getX(x),_=o.getX(x+1),p=o.getX(x+2);a=mr(this,r,e,n,l,d,f,y,_,p),a&&(a.faceIndex=Math.floor(x/3),t.push(a))}}else if(c!==void 0)if(Array.isArray(r))for(let b=0,M=h.length;b<M;b++){let x=h[b],m=r[x.materialIndex],y=Math.max(x.start,u.start),_=Math.min(c.count,Math.min(x.start+x.count,u.start+u.count));for(let p=y,v=_;p<v;p+=3){let w=p,g=p+1,S=p+2;a=mr(this,m,e,n,l,d,f,w,g,S),a&&(a.faceIndex=Math.floor(p/3),a.face.materialIndex=x.materialIndex,t.push(a))}}else{let b=Math.max(0,u.start),M=Math.min(c.count,u.start+u.count);for(let x=b,m=M;x<m;x+=3){let y=x,_=x+1,p=x+2;a=mr(this,r,e,n,l,d,f,y,_,p),a&&(a.faceIndex=Math.floor(x/3),t.push(a))}}}};function bm(i,e,t,n,a,s,r,o){let c;if(e.side===Vt?c=n.intersectTriangle(r,s,a,!0,o):c=n.intersectTriangle(a,s,r,e.side===zt,o),c===null)return null;pr.copy(o),pr.applyMatrix4(i.matrixWorld);let l=t.ray.origin.distanceTo(pr);return l<t.near||l>t.far?null:{distance:l,point:pr.clone(),object:i}}function mr(i,e,t,n,a,s,r,o,c,l){i.getVertexPosition(o,hr),i.getVertexPosition(c,dr),i.getVertexPosition(l,fr);let d=bm(i,e,t,n,hr,dr,fr,Ad);if(d){let f=new L;Dt.getBarycoord(Ad,hr,dr,fr,f),a&&(d.uv=Dt.getInterpolatedAttribute(a,o,c,l,f,new pe)),s&&(d.uv1=Dt.getInterpolatedAttribute(s,o,c,l,f,new pe)),r&&(d.normal=Dt.getInterpolatedAttribute(r,o,c,l,f,new L),d.normal.dot(n.direction)>0&&d.normal.multiplyScalar(-1));let h={a:o,b:c,c:l,normal:new L,materialIndex:0};Dt.getNormal(hr,dr,fr,h.normal),d.face=h,d.barycoord=f}return d}var Ma=class extends an{constructor(e=null,t=1,n=1,a,s,r,o,c,l=xt,d=xt,f,h){super(null,r,o,c,l,d,a,s,f,h),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Ui=new gi,gm=new pe(.5,.5),br=new L,ii=class{constructor(e=new Zt,t=new Zt,n=new Zt,a=new Zt,s=new Zt,r=new Zt){this.planes=[e,t,n,a,s,r]}set(e,t,n,a,s,r){let o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(n),o[3].copy(a),o[4].copy(s),o[5].copy(r),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Mn,n=!1){let a=this.planes,s=e.elements,r=s[0],o=s[1],c=s[2],l=s[3],d=s[4],f=s[5],h=s[6],u=s[7],b=s[8],M=s[9],x=s[10],m=s[11],y=s[12],_=s[13],p=s[14],v=s[15];if(a[0].setComponents(l-r,u-d,m-b,v-y).normalize(),a[1].setComponents(l+r,u+d,m+b,v+y).normalize(),a[2].setComponents(l+o,u+f,m+M,v+_).normalize(),a[3].setComponents(l-o,u-f,m-M,v-_).normalize(),n)a[4].setComponents(c,h,x,p).normalize(),a[5].setComponents(l-c,u-h,m-x,v-p).normalize();else if(a[4].setComponents(l-c,u-h,m-x,v-p).normalize(),t===Mn)a[5].setComponents(l+c,u+h,m+x,v+p).normalize();else if(t===ls)a[5].setComponents(c,h,x,p).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Ui.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Ui.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Ui)}intersectsSprite(e){Ui.center.set(0,0,0);let t=gm.distanceTo(e.center);return Ui.radius=.7071067811865476+t,Ui.applyMatrix4(e.matrixWorld),this.intersectsSphere(Ui)}intersectsSphere(e){let t=this.planes,n=e.center,a=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(n)<a)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let a=t[n];if(br.x=a.normal.x>0?e.max.x:e.min.x,br.y=a.normal.y>0?e.max.y:e.min.y,br.z=a.normal.z>0?e.max.z:e.min.z,a.distanceToPoint(br)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Ed=new Ce,kr=class i{constructor(){this.coordinateSystem=Mn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let a=0;a<t.length;a++){let s=t[a];Ed.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),n[a]===void 0&&(n[a]=new ii),n[a].setFromProjectionMatrix(Ed,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let a=0;a<e._count;a++)t[a]===void 0&&(t[a]=new ii),t[a].copy(n[a]);return this._count=e._count,this}clone(){return new i().copy(this)}};var bs=class extends an{constructor(e=[],t=Gi,n,a,s,r,o,c,l,d){super(e,t,n,a,s,r,o,c,l,d),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Cn=class extends an{constructor(e,t,n=dn,a,s,r,o=xt,c=xt,l,d=ei,f=1){if(d!==ei&&d!==ri)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let h={width:e,height:t,depth:f};super(h,a,s,r,o,c,d,n,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new ga(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},gs=class extends Cn{constructor(e,t=dn,n=Gi,a,s,r=xt,o=xt,c,l=ei){let d={width:e,height:e,depth:1},f=[d,d,d,d,d,d];super(e,e,t,n,a,s,r,o,c,l),this.image=f,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},xs=class extends an{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Sa=class i extends kt{constructor(e=1,t=1,n=1,a=1,s=1,r=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:a,heightSegments:s,depthSegments:r};let o=this;a=Math.floor(a),s=Math.floor(s),r=Math.floor(r);let c=[],l=[],d=[],f=[],h=0,u=0;b("z","y","x",-1,-1,n,t,e,r,s,0),b("z","y","x",1,-1,n,t,-e,r,s,1),b("x","z","y",1,1,e,n,t,a,r,2),b("x","z","y",1,-1,e,n,-t,a,r,3),b("x","y","z",1,-1,e,t,n,a,s,4),b("x","y","z",-1,-1,e,t,-n,a,s,5),this.setIndex(c),this.setAttribute("position",new Sn(l,3)),this.setAttribute("normal",new Sn(d,3)),this.setAttribute("uv",new Sn(f,2));function b(M,x,m,y,_,p,v,w,g,S,R){let A=p/g,I=v/S,C=p/2,D=v/2,N=w/2,F=g+1,z=S+1,k=0,Y=0,W=new L;for(let K=0;K<z;K++){let ee=K*I-D;for(let me=0;me<F;me++){let Te=me*A-C;W[M]=Te*y,W[x]=ee*_,W[m]=N,l.push(W.x,W.y,W.z),W[M]=0,W[x]=0,W[m]=w>0?1:-1,d.push(W.x,W.y,W.z),f.push(me/g),f.push(1-K/S),k+=1}}for(let K=0;K<S;K++)for(let ee=0;ee<g;ee++){let me=h+ee+F*K,Te=h+ee+F*(K+1),q=h+(ee+1)+F*(K+1),ne=h+(ee+1)+F*K;c.push(me,Te,ne),c.push(Te,q,ne),Y+=6}o.addGroup(u,Y,R),u+=Y,h+=k}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};function xm(i,e,t=2){let n=e&&e.length,a=n?e[0]*t:i.length,s=Sf(i,0,a,t,!0),r=[];if(!s||s.next===s.prev)return r;let o,c,l;if(n&&(s=Sm(i,e,s,t)),i.length>80*t){o=i[0],c=i[1];let d=o,f=c;for(let h=t;h<a;h+=t){let u=i[h],b=i[h+1];u<o&&(o=u),b<c&&(c=b),u>d&&(d=u),b>f&&(f=b)}l=Math.max(d-o,f-c),l=l!==0?32767/l:0}return ys(s,r,t,o,c,l,0),r}function Sf(i,e,t,n,a){let s;if(a===Dm(i,e,t,n)>0)for(let r=e;r<t;r+=n)s=Td(r/n|0,i[r],i[r+1],s);else for(let r=t-n;r>=e;r-=n)s=Td(r/n|0,i[r],i[r+1],s);return s&&wa(s,s.next)&&(_s(s),s=s.next),s}function Bi(i,e){if(!i)return i;e||(e=i);let t=i,n;do if(n=!1,!t.steiner&&(wa(t,t.next)||bt(t.prev,t,t.next)===0)){if(_s(t),t=e=t.prev,t===t.next)break;n=!0}else t=t.next;while(n||t!==e);return e}function ys(i,e,t,n,a,s,r){if(!i)return;!r&&s&&Rm(i,n,a,s);let o=i;for(;i.prev!==i.next;){let c=i.prev,l=i.next;if(s?vm(i,n,a,s):ym(i)){e.push(c.i,i.i,l.i),_s(i),i=l.next,o=l.next;continue}if(i=l,i===o){r?r===1?(i=_m(Bi(i),e),ys(i,e,t,n,a,s,2)):r===2&&Mm(i,e,t,n,a,s):ys(Bi(i),e,t,n,a,s,1);break}}}function ym(i){let e=i.prev,t=i,n=i.next;if(bt(e,t,n)>=0)return!1;let a=e.x,s=t.x,r=n.x,o=e.y,c=t.y,l=n.y,d=Math.min(a,s,r),f=Math.min(o,c,l),h=Math.max(a,s,r),u=Math.max(o,c,l),b=n.next;for(;b!==e;){if(b.x>=d&&b.x<=h&&b.y>=f&&b.y<=u&&ss(a,o,s,c,r,l,b.x,b.y)&&bt(b.prev,b,b.next)>=0)return!1;b=b.next}return!0}function vm(i,e,t,n){let a=i.prev,s=i,r=i.next;if(bt(a,s,r)>=0)return!1;let o=a.x,c=s.x,l=r.x,d=a.y,f=s.y,h=r.y,u=Math.min(o,c,l),b=Math.min(d,f,h),M=Math.max(o,c,l),x=Math.max(d,f,h),m=ml(u,b,e,t,n),y=ml(M,x,e,t,n),_=i.prevZ,p=i.nextZ;for(;_&&_.z>=m&&p&&p.z<=y;){if(_.x>=u&&_.x<=M&&_.y>=b&&_.y<=x&&_!==a&&_!==r&&ss(o,d,c,f,l,h,_.x,_.y)&&bt(_.prev,_,_.next)>=0||(_=_.prevZ,p.x>=u&&p.x<=M&&p.y>=b&&p.y<=x&&p!==a&&p!==r&&ss(o,d,c,f,l,h,p.x,p.y)&&bt(p.prev,p,p.next)>=0))return!1;p=p.nextZ}for(;_&&_.z>=m;){if(_.x>=u&&_.x<=M&&_.y>=b&&_.y<=x&&_!==a&&_!==r&&ss(o,d,c,f,l,h,_.x,_.y)&&bt(_.prev,_,_.next)>=0)return!1;_=_.prevZ}for(;p&&p.z<=y;){if(p.x>=u&&p.x<=M&&p.y>=b&&p.y<=x&&p!==a&&p!==r&&ss(o,d,c,f,l,h,p.x,p.y)&&bt(p.prev,p,p.next)>=0)return!1;p=p.nextZ}return!0}function _m(i,e){let t=i;do{let n=t.prev,a=t.next.next;!wa(n,a)&&Af(n,t,t.next,a)&&vs(n,a)&&vs(a,n)&&(e.push(n.i,t.i,a.i),_s(t),_s(t.next),t=i=a),t=t.next}while(t!==i);return Bi(t)}function Mm(i,e,t,n,a,s){let r=i;do{let o=r.next.next;for(;o!==r.prev;){if(r.i!==o.i&&Nm(r,o)){let c=Ef(r,o);r=Bi(r,r.next),c=Bi(c,c.next),ys(r,e,t,n,a,s,0),ys(c,e,t,n,a,s,0);return}o=o.next}r=r.next}while(r!==i)}function Sm(i,e,t,n){let a=[];for(let s=0,r=e.length;s<r;s++){let o=e[s]*n,c=s<r-1?e[s+1]*n:i.length,l=Sf(i,o,c,n,!1);l===l.next&&(l.steiner=!0),a.push(Cm(l))}a.sort(wm);for(let s=0;s<a.length;s++)t=Am(a[s],t);return t}function wm(i,e){let t=i.x-e.x;if(t===0&&(t=i.y-e.y,t===0)){let n=(i.next.y-i.y)/(i.next.x-i.x),a=(e.next.y-e.y)/(e.next.x-e.x);t=n-a}return t}function Am(i,e){let t=Em(i,e);if(!t)return e;let n=Ef(t,i);return Bi(n,n.next),Bi(t,t.next)}function Em(i,e){let t=e,n=i.x,a=i.y,s=-1/0,r;if(wa(i,t))return t;do{if(wa(i,t.next))return t.next;if(a<=t.y&&a>=t.next.y&&t.next.y!==t.y){let f=t.x+(a-t.y)*(t.next.x-t.x)/(t.next.y-t.y);if(f<=n&&f>s&&(s=f,r=t.x<t.next.x?t:t.next,f===n))return r}t=t.next}while(t!==e);if(!r)return null;let o=r,c=r.x,l=r.y,d=1/0;t=r;do{if(n>=t.x&&t.x>=c&&n!==t.x&&wf(a<l?n:s,a,c,l,a<l?s:n,a,t.x,t.y)){let f=Math.abs(a-t.y)/(n-t.x);vs(t,i)&&(f<d||f===d&&(t.x>r.x||t.x===r.x&&Tm(r,t)))&&(r=t,d=f)}t=t.next}while(t!==o);return r}function Tm(i,e){return bt(i.prev,i,e.prev)<0&&bt(e.next,i,i.next)<0}function Rm(i,e,t,n){let a=i;do a.z===0&&(a.z=ml(a.x,a.y,e,t,n)),a.prevZ=a.prev,a.nextZ=a.next,a=a.next;while(a!==i);a.prevZ.nextZ=null,a.prevZ=null,Im(a)}function Im(i){let e,t=1;do{let n=i,a;i=null;let s=null;for(e=0;n;){e++;let r=n,o=0;for(let l=0;l<t&&(o++,r=r.nextZ,!!r);l++);let c=t;for(;o>0||c>0&&r;)o!==0&&(c===0||!r||n.z<=r.z)?(a=n,n=n.nextZ,o--):(a=r,r=r.nextZ,c--),s?s.nextZ=a:i=a,a.prevZ=s,s=a;n=r}s.nextZ=null,t*=2}while(e>1);return i}function ml(i,e,t,n,a){return i=(i-t)*a|0,e=(e-n)*a|0,i=(i|i<<8)&16711935,i=(i|i<<4)&252645135,i=(i|i<<2)&858993459,i=(i|i<<1)&1431655765,e=(e|e<<8)&16711935,e=(e|e<<4)&252645135,e=(e|e<<2)&858993459,e=(e|e<<1)&1431655765,i|e<<1}function Cm(i){let e=i,t=i;do(e.x<t.x||e.x===t.x&&e.y<t.y)&&(t=e),e=e.next;while(e!==i);return t}function wf(i,e,t,n,a,s,r,o){return(a-r)*(e-o)>=(i-r)*(s-o)&&(i-r)*(n-o)>=(t-r)*(e-o)&&(t-r)*(s-o)>=(a-r)*(n-o)}function ss(i,e,t,n,a,s,r,o){return!(i===r&&e===o)&&wf(i,e,t,n,a,s,r,o)}function Nm(i,e){return i.next.i!==e.i&&i.prev.i!==e.i&&!Pm(i,e)&&(vs(i,e)&&vs(e,i)&&Lm(i,e)&&(bt(i.prev,i,e.prev)||bt(i,e.prev,e))||wa(i,e)&&bt(i.prev,i,i.next)>0&&bt(e.prev,e,e.next)>0)}function bt(i,e,t){return(e.y-i.y)*(t.x-e.x)-(e.x-i.x)*(t.y-e.y)}function wa(i,e){return i.x===e.x&&i.y===e.y}function Af(i,e,t,n){let a=xr(bt(i,e,t)),s=xr(bt(i,e,n)),r=xr(bt(t,n,i)),o=xr(bt(t,n,e));return!!(a!==s&&r!==o||a===0&&gr(i,t,e)||s===0&&gr(i,n,e)||r===0&&gr(t,i,n)||o===0&&gr(t,e,n))}function gr(i,e,t){return e.x<=Math.max(i.x,t.x)&&e.x>=Math.min(i.x,t.x)&&e.y<=Math.max(i.y,t.y)&&e.y>=Math.min(i.y,t.y)}function xr(i){return i>0?1:i<0?-1:0}function Pm(i,e){let t=i;do{if(t.i!==i.i&&t.next.i!==i.i&&t.i!==e.i&&t.next.i!==e.i&&Af(t,t.next,i,e))return!0;t=t.next}while(t!==i);return!1}function vs(i,e){return bt(i.prev,i,i.next)<0?bt(i,e,i.next)>=0&&bt(i,i.prev,e)>=0:bt(i,e,i.prev)<0||bt(i,i.next,e)<0}function Lm(i,e){let t=i,n=!1,a=(i.x+e.x)/2,s=(i.y+e.y)/2;do t.y>s!=t.next.y>s&&t.next.y!==t.y&&a<(t.next.x-t.x)*(s-t.y)/(t.next.y-t.y)+t.x&&(n=!n),t=t.next;while(t!==i);return n}function Ef(i,e){let t=bl(i.i,i.x,i.y),n=bl(e.i,e.x,e.y),a=i.next,s=e.prev;return i.next=e,e.prev=i,t.next=a,a.prev=t,n.next=t,t.prev=n,s.next=n,n.prev=s,n}function Td(i,e,t,n){let a=bl(i,e,t);return n?(a.next=n.next,a.prev=n,n.next.prev=a,n.next=a):(a.prev=a,a.next=a),a}function _s(i){i.next.prev=i.prev,i.prev.next=i.next,i.prevZ&&(i.prevZ.nextZ=i.nextZ),i.nextZ&&(i.nextZ.prevZ=i.prevZ)}function bl(i,e,t){return{i,x:e,y:t,prev:null,next:null,z:0,prevZ:null,nextZ:null,steiner:!1}}function Dm(i,e,t,n){let a=0;for(let s=e,r=t-n;s<t;s+=n)a+=(i[r]-i[s])*(i[s+1]+i[r+1]),r=s;return a}var gl=class{static triangulate(e,t,n=2){return xm(e,t,n)}},Aa=class i{static area(e){let t=e.length,n=0;for(let a=t-1,s=0;s<t;a=s++)n+=e[a].x*e[s].y-e[s].x*e[a].y;return n*.5}static isClockWise(e){return i.area(e)<0}static triangulateShape(e,t){let n=[],a=[],s=[];Rd(e),Id(n,e);let r=e.length;t.forEach(Rd);for(let c=0;c<t.length;c++)a.push(r),r+=t[c].length,Id(n,t[c]);let o=gl.triangulate(n,a);for(let c=0;c<o.length;c+=3)s.push(o.slice(c,c+3));return s}};function Rd(i){let e=i.length;e>2&&i[e-1].equals(i[0])&&i.pop()}function Id(i,e){for(let t=0;t<e.length;t++)i.push(e[t].x),i.push(e[t].y)}var zi=class i extends kt{constructor(e=1,t=1,n=1,a=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:a};let s=e/2,r=t/2,o=Math.floor(n),c=Math.floor(a),l=o+1,d=c+1,f=e/o,h=t/c,u=[],b=[],M=[],x=[];for(let m=0;m<d;m++){let y=m*h-r;for(let _=0;_<l;_++){let p=_*f-s;b.push(p,-y,0),M.push(0,0,1),x.push(_/o),x.push(1-m/c)}}for(let m=0;m<c;m++)for(let y=0;y<o;y++){let _=y+l*m,p=y+l*(m+1),v=y+1+l*(m+1),w=y+1+l*m;u.push(_,p,w),u.push(p,v,w)}this.setIndex(u),this.setAttribute("position",new Sn(b,3)),this.setAttribute("normal",new Sn(M,3)),this.setAttribute("uv",new Sn(x,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function ji(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let a=i[t][n];if(Cd(a))a.isRenderTargetTexture?(Ne("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=a.clone();else if(Array.isArray(a))if(Cd(a[0])){let s=[];for(let r=0,o=a.length;r<o;r++)s[r]=a[r].clone();e[t][n]=s}else e[t][n]=a.slice();else e[t][n]=a}}return e}function Xt(i){let e={};for(let t=0;t<i.length;t++){let n=ji(i[t]);for(let a in n)e[a]=n[a]}return e}function Cd(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function Um(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function ql(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Ge.workingColorSpace}var Tf={clone:ji,merge:Xt},Om=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Fm=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Bt=class extends ki{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Om,this.fragmentShader=Fm,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=ji(e.uniforms),this.uniformsGroups=Um(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let a in this.uniforms){let r=this.uniforms[a].value;r&&r.isTexture?t.uniforms[a]={type:"t",value:r.toJSON(e).uuid}:r&&r.isColor?t.uniforms[a]={type:"c",value:r.getHex()}:r&&r.isVector2?t.uniforms[a]={type:"v2",value:r.toArray()}:r&&r.isVector3?t.uniforms[a]={type:"v3",value:r.toArray()}:r&&r.isVector4?t.uniforms[a]={type:"v4",value:r.toArray()}:r&&r.isMatrix3?t.uniforms[a]={type:"m3",value:r.toArray()}:r&&r.isMatrix4?t.uniforms[a]={type:"m4",value:r.toArray()}:t.uniforms[a]={value:r}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let a in this.extensions)this.extensions[a]===!0&&(n[a]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let a=e.uniforms[n];switch(this.uniforms[n]={},a.type){case"t":this.uniforms[n].value=t[a.value]||null;break;case"c":this.uniforms[n].value=new Ye().setHex(a.value);break;case"v2":this.uniforms[n].value=new pe().fromArray(a.value);break;case"v3":this.uniforms[n].value=new L().fromArray(a.value);break;case"v4":this.uniforms[n].value=new Be().fromArray(a.value);break;case"m3":this.uniforms[n].value=new Le().fromArray(a.value);break;case"m4":this.uniforms[n].value=new Ce().fromArray(a.value);break;default:this.uniforms[n].value=a.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Br=class extends Bt{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var zr=class extends ki{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=of,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Vr=class extends ki{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function ca(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function yr(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}var xi=class{constructor(e,t,n,a){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=a!==void 0?a:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,a=t[n],s=t[n-1];n:{e:{let r;t:{i:if(!(e<a)){for(let o=n+2;;){if(a===void 0){if(e<s)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===o)break;if(s=a,a=t[++n],e<a)break e}r=t.length;break t}if(!(e>=s)){let o=t[1];e<o&&(n=2,s=o);for(let c=n-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===c)break;if(a=s,s=t[--n-1],e>=s)break e}r=n,n=0;break t}break n}for(;n<r;){let o=n+r>>>1;e<t[o]?r=o:n=o+1}if(a=t[n],s=t[n-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(a===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,s,a)}return this.interpolate_(n,s,e,a)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,a=this.valueSize,s=e*a;for(let r=0;r!==a;++r)t[r]=n[s+r];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Gr=class extends xi{constructor(e,t,n,a){super(e,t,n,a),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:fl,endingEnd:fl}}intervalChanged_(e,t,n){let a=this.parameterPositions,s=e-2,r=e+1,o=a[s],c=a[r];if(o===void 0)switch(this.getSettings_().endingStart){case ul:s=e,o=2*t-n;break;case pl:s=a.length-2,o=t+a[s]-a[s+1];break;default:s=e,o=n}if(c===void 0)switch(this.getSettings_().endingEnd){case ul:r=e,c=2*n-t;break;case pl:r=1,c=n+a[1]-a[0];break;default:r=e-1,c=t}let l=(n-t)*.5,d=this.valueSize;this._weightPrev=l/(t-o),this._weightNext=l/(c-n),this._offsetPrev=s*d,this._offsetNext=r*d}interpolate_(e,t,n,a){let s=this.resultBuffer,r=this.sampleValues,o=this.valueSize,c=e*o,l=c-o,d=this._offsetPrev,f=this._offsetNext,h=this._weightPrev,u=this._weightNext,b=(n-t)/(a-t),M=b*b,x=M*b,m=-h*x+2*h*M-h*b,y=(1+h)*x+(-1.5-2*h)*M+(-.5+h)*b+1,_=(-1-u)*x+(1.5+u)*M+.5*b,p=u*x-u*M;for(let v=0;v!==o;++v)s[v]=m*r[d+v]+y*r[l+v]+_*r[c+v]+p*r[f+v];return s}},Hr=class extends xi{constructor(e,t,n,a){super(e,t,n,a)}interpolate_(e,t,n,a){let s=this.resultBuffer,r=this.sampleValues,o=this.valueSize,c=e*o,l=c-o,d=(n-t)/(a-t),f=1-d;for(let h=0;h!==o;++h)s[h]=r[l+h]*f+r[c+h]*d;return s}},Wr=class extends xi{constructor(e,t,n,a){super(e,t,n,a)}interpolate_(e){return this.copySampleValue_(e-1)}},jr=class extends xi{interpolate_(e,t,n,a){let s=this.resultBuffer,r=this.sampleValues,o=this.valueSize,c=e*o,l=c-o,d=this.inTangents,f=this.outTangents;if(!d||!f){let b=(n-t)/(a-t),M=1-b;for(let x=0;x!==o;++x)s[x]=r[l+x]*M+r[c+x]*b;return s}let h=o*2,u=e-1;for(let b=0;b!==o;++b){let M=r[l+b],x=r[c+b],m=u*h+b*2,y=f[m],_=f[m+1],p=e*h+b*2,v=d[p],w=d[p+1],g=Bm(n,t,y,v,a);s[b]=Rf(g,M,_,w,x)}return s}};function Rf(i,e,t,n,a){let s=1-i;return s*s*s*e+3*s*s*i*t+3*s*i*i*n+i*i*i*a}function km(i,e,t,n,a){let s=1-i;return 3*s*s*(t-e)+6*s*i*(n-t)+3*i*i*(a-n)}function Bm(i,e,t,n,a){let s=(i-e)/(a-e);for(let r=0;r<8;r++){let o=Rf(s,e,t,n,a)-i;if(Math.abs(o)<1e-10)break;let c=km(s,e,t,n,a);if(Math.abs(c)<1e-10)break;s=Math.max(0,Math.min(1,s-o/c))}return s}var ln=class{constructor(e,t,n,a){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=ca(t,this.TimeBufferType),this.values=ca(n,this.ValueBufferType),this.setInterpolation(a||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:ca(e.times,Array),values:ca(e.values,Array)};let a=e.getInterpolation();a!==e.DefaultInterpolation&&(n.interpolation=a),yr(e.settings)&&(n.settings={inTangents:ca(e.settings.inTangents,Array),outTangents:ca(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new Wr(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Hr(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Gr(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new jr(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case os:t=this.InterpolantFactoryMethodDiscrete;break;case Lr:t=this.InterpolantFactoryMethodLinear;break;case Sr:t=this.InterpolantFactoryMethodSmooth;break;case dl:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ne("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return os;case this.InterpolantFactoryMethodLinear:return Lr;case this.InterpolantFactoryMethodSmooth:return Sr;case this.InterpolantFactoryMethodBezier:return dl}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,a=t.length;n!==a;++n)t[n]+=e;yr(this.settings)&&(Nd(this.settings.inTangents,e),Nd(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,a=t.length;n!==a;++n)t[n]*=e;yr(this.settings)&&(Pd(this.settings.inTangents,e),Pd(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,a=n.length,s=0,r=a-1;for(;s!==a&&n[s]<e;)++s;for(;r!==-1&&n[r]>t;)--r;if(++r,s!==0||r!==a){s>=r&&(r=Math.max(r,1),s=r-1);let o=this.getValueSize();this.times=n.slice(s,r),this.values=this.values.slice(s*o,r*o)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Pe("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,a=this.values,s=n.length;s===0&&(Pe("KeyframeTrack: Track is empty.",this),e=!1);let r=null;for(let o=0;o!==s;o++){let c=n[o];if(typeof c=="number"&&isNaN(c)){Pe("KeyframeTrack: Time is not a valid number.",this,o,c),e=!1;break}if(r!==null&&r>c){Pe("KeyframeTrack: Out of order keys.",this,o,c,r),e=!1;break}r=c}if(a!==void 0&&Qp(a))for(let o=0,c=a.length;o!==c;++o){let l=a[o];if(isNaN(l)){Pe("KeyframeTrack: Value is not a valid number.",this,o,l),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),a=this.getInterpolation()===Sr,s=e.length-1,r=1;for(let o=1;o<s;++o){let c=!1,l=e[o],d=e[o+1];if(l!==d&&(o!==1||l!==e[0]))if(a)c=!0;else{let f=o*n,h=f-n,u=f+n;for(let b=0;b!==n;++b){let M=t[f+b];if(M!==t[h+b]||M!==t[u+b]){c=!0;break}}}if(c){if(o!==r){e[r]=e[o];let f=o*n,h=r*n;for(let u=0;u!==n;++u)t[h+u]=t[f+u]}++r}}if(s>0){e[r]=e[s];for(let o=s*n,c=r*n,l=0;l!==n;++l)t[c+l]=t[o+l];++r}return r!==e.length?(this.times=e.slice(0,r),this.values=t.slice(0,r*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,a=new n(this.name,e,t);return a.createInterpolant=this.createInterpolant,yr(this.settings)&&(a.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),a}};function Nd(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function Pd(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}ln.prototype.ValueTypeName="";ln.prototype.TimeBufferType=Float32Array;ln.prototype.ValueBufferType=Float32Array;ln.prototype.DefaultInterpolation=Lr;var yi=class extends ln{constructor(e,t,n){super(e,t,n)}};yi.prototype.ValueTypeName="bool";yi.prototype.ValueBufferType=Array;yi.prototype.DefaultInterpolation=os;yi.prototype.InterpolantFactoryMethodLinear=void 0;yi.prototype.InterpolantFactoryMethodSmooth=void 0;var qr=class extends ln{constructor(e,t,n,a){super(e,t,n,a)}};qr.prototype.ValueTypeName="color";var Xr=class extends ln{constructor(e,t,n,a){super(e,t,n,a)}};Xr.prototype.ValueTypeName="number";var Kr=class extends xi{constructor(e,t,n,a){super(e,t,n,a)}interpolate_(e,t,n,a){let s=this.resultBuffer,r=this.sampleValues,o=this.valueSize,c=(n-t)/(a-t),l=e*o;for(let d=l+o;l!==d;l+=4)Vn.slerpFlat(s,0,r,l-o,r,l,c);return s}},Ms=class extends ln{constructor(e,t,n,a){super(e,t,n,a)}InterpolantFactoryMethodLinear(e){return new Kr(this.times,this.values,this.getValueSize(),e)}};Ms.prototype.ValueTypeName="quaternion";Ms.prototype.InterpolantFactoryMethodSmooth=void 0;var vi=class extends ln{constructor(e,t,n){super(e,t,n)}};vi.prototype.ValueTypeName="string";vi.prototype.ValueBufferType=Array;vi.prototype.DefaultInterpolation=os;vi.prototype.InterpolantFactoryMethodLinear=void 0;vi.prototype.InterpolantFactoryMethodSmooth=void 0;var Jr=class extends ln{constructor(e,t,n,a){super(e,t,n,a)}};Jr.prototype.ValueTypeName="vector";var Yr=class{constructor(e,t,n){let a=this,s=!1,r=0,o=0,c,l=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(d){o++,s===!1&&a.onStart!==void 0&&a.onStart(d,r,o),s=!0},this.itemEnd=function(d){r++,a.onProgress!==void 0&&a.onProgress(d,r,o),r===o&&(s=!1,a.onLoad!==void 0&&a.onLoad())},this.itemError=function(d){a.onError!==void 0&&a.onError(d)},this.resolveURL=function(d){return d=d.normalize("NFC"),c?c(d):d},this.setURLModifier=function(d){return c=d,this},this.addHandler=function(d,f){return l.push(d,f),this},this.removeHandler=function(d){let f=l.indexOf(d);return f!==-1&&l.splice(f,2),this},this.getHandler=function(d){for(let f=0,h=l.length;f<h;f+=2){let u=l[f],b=l[f+1];if(u.global&&(u.lastIndex=0),u.test(d))return b}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},If=new Yr,Zr=class{constructor(e){this.manager=e!==void 0?e:If,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(a,s){n.load(e,a,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Zr.DEFAULT_MATERIAL_NAME="__DEFAULT";var vr=new L,_r=new Vn,kn=new L,ai=class extends wn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ce,this.projectionMatrix=new Ce,this.projectionMatrixInverse=new Ce,this.coordinateSystem=Mn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(vr,_r,kn),kn.x===1&&kn.y===1&&kn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(vr,_r,kn.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(vr,_r,kn),kn.x===1&&kn.y===1&&kn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(vr,_r,kn.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},mi=new L,Ld=new pe,Dd=new pe,Qt=class extends ai{constructor(e=50,t=1,n=.1,a=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=a,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Dr*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Hc*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Dr*2*Math.atan(Math.tan(Hc*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){mi.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(mi.x,mi.y).multiplyScalar(-e/mi.z),mi.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(mi.x,mi.y).multiplyScalar(-e/mi.z)}getViewSize(e,t){return this.getViewBounds(e,Ld,Dd),t.subVectors(Dd,Ld)}setViewOffset(e,t,n,a,s,r){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=a,this.view.width=s,this.view.height=r,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Hc*.5*this.fov)/this.zoom,n=2*t,a=this.aspect*n,s=-.5*a,r=this.view;if(this.view!==null&&this.view.enabled){let c=r.fullWidth,l=r.fullHeight;s+=r.offsetX*a/c,t-=r.offsetY*n/l,a*=r.width/c,n*=r.height/l}let o=this.filmOffset;o!==0&&(s+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+a,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Ea=class extends ai{constructor(e=-1,t=1,n=1,a=-1,s=.1,r=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=a,this.near=s,this.far=r,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,a,s,r){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=a,this.view.width=s,this.view.height=r,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,a=(this.top+this.bottom)/2,s=n-e,r=n+e,o=a+t,c=a-t;if(this.view!==null&&this.view.enabled){let l=(this.right-this.left)/this.view.fullWidth/this.zoom,d=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=l*this.view.offsetX,r=s+l*this.view.width,o-=d*this.view.offsetY,c=o-d*this.view.height}this.projectionMatrix.makeOrthographic(s,r,o,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var la=-90,ha=1,Ta=class extends wn{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let a=new Qt(la,ha,e,t);a.layers=this.layers,this.add(a);let s=new Qt(la,ha,e,t);s.layers=this.layers,this.add(s);let r=new Qt(la,ha,e,t);r.layers=this.layers,this.add(r);let o=new Qt(la,ha,e,t);o.layers=this.layers,this.add(o);let c=new Qt(la,ha,e,t);c.layers=this.layers,this.add(c);let l=new Qt(la,ha,e,t);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,a,s,r,o,c]=t;for(let l of t)this.remove(l);if(e===Mn)n.up.set(0,1,0),n.lookAt(1,0,0),a.up.set(0,1,0),a.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),r.up.set(0,0,1),r.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(e===ls)n.up.set(0,-1,0),n.lookAt(-1,0,0),a.up.set(0,-1,0),a.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),r.up.set(0,0,-1),r.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let l of t)this.add(l),l.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:a}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,r,o,c,l,d]=this.children,f=e.getRenderTarget(),h=e.getActiveCubeFace(),u=e.getActiveMipmapLevel(),b=e.xr.enabled;e.xr.enabled=!1;let M=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let x=!1;e.isWebGLRenderer===!0?x=e.state.buffers.depth.getReversed():x=e.reversedDepthBuffer,e.setRenderTarget(n,0,a),x&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(n,1,a),x&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,2,a),x&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,3,a),x&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),e.setRenderTarget(n,4,a),x&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),n.texture.mipmapsAutoUpdate=M,e.setRenderTarget(n,5,a),x&&e.autoClear===!1&&e.clearDepth(),e.render(t,d),e.setRenderTarget(f,h,u),e.xr.enabled=b,n.texture.needsPMREMUpdate=!0}},Qr=class extends Qt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Xl="\\[\\]\\.:\\/",zm=new RegExp("["+Xl+"]","g"),Kl="[^"+Xl+"]",Vm="[^"+Xl.replace("\\.","")+"]",Gm=/((?:WC+[\/:])*)/.source.replace("WC",Kl),Hm=/(WCOD+)?/.source.replace("WCOD",Vm),Wm=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Kl),jm=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Kl),qm=new RegExp("^"+Gm+Hm+Wm+jm+"$"),Xm=["material","materials","bones","map"],xl=class{constructor(e,t,n){let a=n||ht.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,a)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,a=this._bindings[n];a!==void 0&&a.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let a=this._targetGroup.nCachedObjects_,s=n.length;a!==s;++a)n[a].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},ht=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(zm,"")}static parseTrackName(e){let t=qm.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},a=n.nodeName&&n.nodeName.lastIndexOf(".");if(a!==void 0&&a!==-1){let s=n.nodeName.substring(a+1);Xm.indexOf(s)!==-1&&(n.nodeName=n.nodeName.substring(0,a),n.objectName=s)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(s){for(let r=0;r<s.length;r++){let o=s[r];if(o.name===t||o.uuid===t)return o;let c=n(o.children);if(c)return c}return null},a=n(e.children);if(a)return a}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let a=0,s=n.length;a!==s;++a)e[t++]=n[a]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let a=0,s=n.length;a!==s;++a)n[a]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let a=0,s=n.length;a!==s;++a)n[a]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let a=0,s=n.length;a!==s;++a)n[a]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,a=t.propertyName,s=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ne("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let l=t.objectIndex;switch(n){case"materials":if(!e.material){Pe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Pe("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Pe("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let d=0;d<e.length;d++)if(e[d].name===l){l=d;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Pe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Pe("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){Pe("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(l!==void 0){if(e[l]===void 0){Pe("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[l]}}let r=e[a];if(r===void 0){let l=t.nodeName;Pe("PropertyBinding: Trying to update property for track: "+l+"."+a+" but it wasn't found.",e);return}let o=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?o=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(o=this.Versioning.MatrixWorldNeedsUpdate);let c=this.BindingType.Direct;if(s!==void 0){if(a==="morphTargetInfluences"){if(!e.geometry){Pe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Pe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}c=this.BindingType.ArrayElement,this.resolvedProperty=r,this.propertyIndex=s}else r.fromArray!==void 0&&r.toArray!==void 0?(c=this.BindingType.HasFromToArray,this.resolvedProperty=r):Array.isArray(r)?(c=this.BindingType.EntireArray,this.resolvedProperty=r):this.propertyName=a;this.getValue=this.GetterByBindingType[c],this.setValue=this.SetterByBindingTypeAndVersioning[c][o]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};ht.Composite=xl;ht.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};ht.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};ht.prototype.GetterByBindingType=[ht.prototype._getValue_direct,ht.prototype._getValue_array,ht.prototype._getValue_arrayElement,ht.prototype._getValue_toArray];ht.prototype.SetterByBindingTypeAndVersioning=[[ht.prototype._setValue_direct,ht.prototype._setValue_direct_setNeedsUpdate,ht.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[ht.prototype._setValue_array,ht.prototype._setValue_array_setNeedsUpdate,ht.prototype._setValue_array_setMatrixWorldNeedsUpdate],[ht.prototype._setValue_arrayElement,ht.prototype._setValue_arrayElement_setNeedsUpdate,ht.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[ht.prototype._setValue_fromArray,ht.prototype._setValue_fromArray_setNeedsUpdate,ht.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var d_=new Float32Array(1);var yl=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,a){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,a)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,a){let s=this.elements;return s[0]=e,s[2]=t,s[1]=n,s[3]=a,this}};var Ud=new L,Mr=new L,da=new L,fa=new L,hl=new L,Km=new L,Jm=new L,$t=class{constructor(e=new L,t=new L){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Ud.subVectors(e,this.start),Mr.subVectors(this.end,this.start);let n=Mr.dot(Mr);if(n===0)return 0;let s=Mr.dot(Ud)/n;return t&&(s=ke(s,0,1)),s}closestPointToPoint(e,t,n){let a=this.closestPointToPointParameter(e,t);return this.delta(n).multiplyScalar(a).add(this.start)}distanceSqToLine3(e,t=Km,n=Jm){let a=10000000000000001e-32,s,r,o=this.start,c=e.start,l=this.end,d=e.end;da.subVectors(l,o),fa.subVectors(d,c),hl.subVectors(o,c);let f=da.dot(da),h=fa.dot(fa),u=fa.dot(hl);if(f<=a&&h<=a)return t.copy(o),n.copy(c),t.distanceToSquared(n);if(f<=a)s=0,r=u/h,r=ke(r,0,1);else{let b=da.dot(hl);if(h<=a)r=0,s=ke(-b/f,0,1);else{let M=da.dot(fa),x=f*h-M*M;x!==0?s=ke((M*u-b*h)/x,0,1):s=0,r=(M*s+u)/h,r<0?(r=0,s=ke(-b/f,0,1)):r>1&&(r=1,s=ke((M-b)/f,0,1))}}return t.copy(o).addScaledVector(da,s),n.copy(c).addScaledVector(fa,r),t.distanceToSquared(n)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}};function Jl(i,e,t,n){let a=Ym(n);switch(t){case Bl:return i*e;case As:return i*e/a.components*a.byteLength;case so:return i*e/a.components*a.byteLength;case Mi:return i*e*2/a.components*a.byteLength;case ro:return i*e*2/a.components*a.byteLength;case zl:return i*e*3/a.components*a.byteLength;case fn:return i*e*4/a.components*a.byteLength;case oo:return i*e*4/a.components*a.byteLength;case Es:case Ts:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Rs:case Is:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case lo:case fo:return Math.max(i,16)*Math.max(e,8)/4;case co:case ho:return Math.max(i,8)*Math.max(e,8)/2;case uo:case po:case bo:case go:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case mo:case Cs:case xo:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case yo:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case vo:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case _o:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Mo:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case So:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case wo:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Ao:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Eo:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case To:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Ro:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Io:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Co:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case No:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Po:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Lo:case Do:case Uo:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Oo:case Fo:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Ns:case ko:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Ym(i){switch(i){case en:case Ul:return{byteLength:1,components:1};case Ca:case Ol:case sn:return{byteLength:2,components:1};case io:case ao:return{byteLength:2,components:4};case dn:case no:case Nn:return{byteLength:4,components:1};case Fl:case kl:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ne("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Zf(){let i=null,e=!1,t=null,n=null;function a(s,r){n=i.requestAnimationFrame(a),t(s,r)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(a),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){i=s}}}function Zm(i){let e=new WeakMap;function t(o,c){let l=o.array,d=o.usage,f=l.byteLength,h=i.createBuffer();i.bindBuffer(c,h),i.bufferData(c,l,d),o.onUploadCallback();let u;if(l instanceof Float32Array)u=i.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)u=i.HALF_FLOAT;else if(l instanceof Uint16Array)o.isFloat16BufferAttribute?u=i.HALF_FLOAT:u=i.UNSIGNED_SHORT;else if(l instanceof Int16Array)u=i.SHORT;else if(l instanceof Uint32Array)u=i.UNSIGNED_INT;else if(l instanceof Int32Array)u=i.INT;else if(l instanceof Int8Array)u=i.BYTE;else if(l instanceof Uint8Array)u=i.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)u=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:h,type:u,bytesPerElement:l.BYTES_PER_ELEMENT,version:o.version,size:f}}function n(o,c,l){let d=c.array,f=c.updateRanges;if(i.bindBuffer(l,o),f.length===0)i.bufferSubData(l,0,d);else{f.sort((u,b)=>u.start-b.start);let h=0;for(let u=1;u<f.length;u++){let b=f[h],M=f[u];M.start<=b.start+b.count+1?b.count=Math.max(b.count,M.start+M.count-b.start):(++h,f[h]=M)}f.length=h+1;for(let u=0,b=f.length;u<b;u++){let M=f[u];i.bufferSubData(l,M.start*d.BYTES_PER_ELEMENT,d,M.start,M.count)}c.clearUpdateRanges()}c.onUploadCallback()}function a(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function s(o){o.isInterleavedBufferAttribute&&(o=o.data);let c=e.get(o);c&&(i.deleteBuffer(c.buffer),e.delete(o))}function r(o,c){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){let d=e.get(o);(!d||d.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}let l=e.get(o);if(l===void 0)e.set(o,t(o,c));else if(l.version<o.version){if(l.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(l.buffer,o,c),l.version=o.version}}return{get:a,remove:s,update:r}}var Qm=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,$m=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,eb=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,tb=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,nb=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,ib=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,ab=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,sb=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,rb=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,ob=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,cb=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,lb=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,hb=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,db=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,fb=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,ub=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,pb=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,mb=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,bb=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,gb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,xb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,yb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,vb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,_b=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,Mb=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,Sb=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,wb=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Ab=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Eb=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Tb="gl_FragColor = linearToOutputTexel( gl_FragColor );",Rb=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Ib=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,Cb=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Nb=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,Pb=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Lb=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,Db=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,Ub=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Ob=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Fb=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,kb=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,Bb=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,zb=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Vb=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Gb=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,Hb=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,Wb=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,jb=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,qb=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Xb=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Kb=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,Jb=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,Yb=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,Zb=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,Qb=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,$b=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,eg=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,tg=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,ng=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,ig=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,ag=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,sg=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,rg=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,og=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,cg=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,lg=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,hg=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,dg=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,fg=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,ug=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,pg=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,mg=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,bg=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,gg=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,xg=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,yg=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,vg=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,_g=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,Mg=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,Sg=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,wg=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,Ag=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,Eg=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,Tg=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,Rg=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Ig=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,Cg=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,Ng=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,Pg=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,Lg=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,Dg=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,Ug=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,Og=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,Fg=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,kg=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,Bg=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,zg=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,Vg=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Gg=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Hg=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Wg=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,jg=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,qg=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,Xg=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,Kg=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,Jg=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,Yg=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,Zg=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Qg=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,$g=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,e0=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,t0=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,n0=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,i0=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,a0=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,s0=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,r0=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,o0=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,c0=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,l0=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,h0=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,d0=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,f0=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,u0=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,p0=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,m0=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,b0=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,g0=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,x0=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,y0=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,v0=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,_0=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,M0=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,S0=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,w0=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,A0=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,E0=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,T0=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,R0=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,I0=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,C0=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,Ve={alphahash_fragment:Qm,alphahash_pars_fragment:$m,alphamap_fragment:eb,alphamap_pars_fragment:tb,alphatest_fragment:nb,alphatest_pars_fragment:ib,aomap_fragment:ab,aomap_pars_fragment:sb,batching_pars_vertex:rb,batching_vertex:ob,begin_vertex:cb,beginnormal_vertex:lb,bsdfs:hb,iridescence_fragment:db,bumpmap_pars_fragment:fb,clipping_planes_fragment:ub,clipping_planes_pars_fragment:pb,clipping_planes_pars_vertex:mb,clipping_planes_vertex:bb,color_fragment:gb,color_pars_fragment:xb,color_pars_vertex:yb,color_vertex:vb,common:_b,defaultnormal_vertex:Mb,displacementmap_pars_vertex:Sb,displacementmap_vertex:wb,emissivemap_fragment:Ab,emissivemap_pars_fragment:Eb,colorspace_fragment:Tb,colorspace_pars_fragment:Rb,envmap_fragment:Ib,envmap_common_pars_fragment:Cb,envmap_pars_fragment:Nb,envmap_pars_vertex:Pb,envmap_physical_pars_fragment:Hb,envmap_vertex:Lb,fog_vertex:Db,fog_pars_vertex:Ub,fog_fragment:Ob,fog_pars_fragment:Fb,gradientmap_pars_fragment:kb,lightmap_pars_fragment:Bb,lights_lambert_fragment:zb,lights_lambert_pars_fragment:Vb,lights_pars_begin:Gb,lights_toon_fragment:Wb,lights_toon_pars_fragment:jb,lights_phong_fragment:qb,lights_phong_pars_fragment:Xb,lights_physical_fragment:Kb,lights_physical_pars_fragment:Jb,lights_fragment_begin:Yb,lights_fragment_maps:Zb,lights_fragment_end:Qb,lightprobes_pars_fragment:$b,logdepthbuf_fragment:eg,logdepthbuf_pars_fragment:tg,logdepthbuf_pars_vertex:ng,logdepthbuf_vertex:ig,map_fragment:ag,map_pars_fragment:sg,map_particle_fragment:rg,map_particle_pars_fragment:og,metalnessmap_fragment:cg,metalnessmap_pars_fragment:lg,morphinstance_vertex:hg,morphcolor_vertex:dg,morphnormal_vertex:fg,morphtarget_pars_vertex:ug,morphtarget_vertex:pg,normal_fragment_begin:mg,normal_fragment_maps:bg,normal_pars_fragment:gg,normal_pars_vertex:xg,normal_vertex:yg,normalmap_pars_fragment:vg,clearcoat_normal_fragment_begin:_g,clearcoat_normal_fragment_maps:Mg,clearcoat_pars_fragment:Sg,iridescence_pars_fragment:wg,opaque_fragment:Ag,packing:Eg,premultiplied_alpha_fragment:Tg,project_vertex:Rg,dithering_fragment:Ig,dithering_pars_fragment:Cg,roughnessmap_fragment:Ng,roughnessmap_pars_fragment:Pg,shadowmap_pars_fragment:Lg,shadowmap_pars_vertex:Dg,shadowmap_vertex:Ug,shadowmask_pars_fragment:Og,skinbase_vertex:Fg,skinning_pars_vertex:kg,skinning_vertex:Bg,skinnormal_vertex:zg,specularmap_fragment:Vg,specularmap_pars_fragment:Gg,tonemapping_fragment:Hg,tonemapping_pars_fragment:Wg,transmission_fragment:jg,transmission_pars_fragment:qg,uv_pars_fragment:Xg,uv_pars_vertex:Kg,uv_vertex:Jg,worldpos_vertex:Yg,background_vert:Zg,background_frag:Qg,backgroundCube_vert:$g,backgroundCube_frag:e0,cube_vert:t0,cube_frag:n0,depth_vert:i0,depth_frag:a0,distance_vert:s0,distance_frag:r0,equirect_vert:o0,equirect_frag:c0,linedashed_vert:l0,linedashed_frag:h0,meshbasic_vert:d0,meshbasic_frag:f0,meshlambert_vert:u0,meshlambert_frag:p0,meshmatcap_vert:m0,meshmatcap_frag:b0,meshnormal_vert:g0,meshnormal_frag:x0,meshphong_vert:y0,meshphong_frag:v0,meshphysical_vert:_0,meshphysical_frag:M0,meshtoon_vert:S0,meshtoon_frag:w0,points_vert:A0,points_frag:E0,shadow_vert:T0,shadow_frag:R0,sprite_vert:I0,sprite_frag:C0},ge={common:{diffuse:{value:new Ye(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Le},alphaMap:{value:null},alphaMapTransform:{value:new Le},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Le}},envmap:{envMap:{value:null},envMapRotation:{value:new Le},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Le}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Le}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Le},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Le},normalScale:{value:new pe(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Le},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Le}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Le}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Le}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Ye(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Ye(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Le},alphaTest:{value:0},uvTransform:{value:new Le}},sprite:{diffuse:{value:new Ye(16777215)},opacity:{value:1},center:{value:new pe(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Le},alphaMap:{value:null},alphaMapTransform:{value:new Le},alphaTest:{value:0}}},Wn={basic:{uniforms:Xt([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.fog]),vertexShader:Ve.meshbasic_vert,fragmentShader:Ve.meshbasic_frag},lambert:{uniforms:Xt([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Ye(0)},envMapIntensity:{value:1}}]),vertexShader:Ve.meshlambert_vert,fragmentShader:Ve.meshlambert_frag},phong:{uniforms:Xt([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Ye(0)},specular:{value:new Ye(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ve.meshphong_vert,fragmentShader:Ve.meshphong_frag},standard:{uniforms:Xt([ge.common,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.roughnessmap,ge.metalnessmap,ge.fog,ge.lights,{emissive:{value:new Ye(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ve.meshphysical_vert,fragmentShader:Ve.meshphysical_frag},toon:{uniforms:Xt([ge.common,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.gradientmap,ge.fog,ge.lights,{emissive:{value:new Ye(0)}}]),vertexShader:Ve.meshtoon_vert,fragmentShader:Ve.meshtoon_frag},matcap:{uniforms:Xt([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,{matcap:{value:null}}]),vertexShader:Ve.meshmatcap_vert,fragmentShader:Ve.meshmatcap_frag},points:{uniforms:Xt([ge.points,ge.fog]),vertexShader:Ve.points_vert,fragmentShader:Ve.points_frag},dashed:{uniforms:Xt([ge.common,ge.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ve.linedashed_vert,fragmentShader:Ve.linedashed_frag},depth:{uniforms:Xt([ge.common,ge.displacementmap]),vertexShader:Ve.depth_vert,fragmentShader:Ve.depth_frag},normal:{uniforms:Xt([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,{opacity:{value:1}}]),vertexShader:Ve.meshnormal_vert,fragmentShader:Ve.meshnormal_frag},sprite:{uniforms:Xt([ge.sprite,ge.fog]),vertexShader:Ve.sprite_vert,fragmentShader:Ve.sprite_frag},background:{uniforms:{uvTransform:{value:new Le},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ve.background_vert,fragmentShader:Ve.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Le}},vertexShader:Ve.backgroundCube_vert,fragmentShader:Ve.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ve.cube_vert,fragmentShader:Ve.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ve.equirect_vert,fragmentShader:Ve.equirect_frag},distance:{uniforms:Xt([ge.common,ge.displacementmap,{referencePosition:{value:new L},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ve.distance_vert,fragmentShader:Ve.distance_frag},shadow:{uniforms:Xt([ge.lights,ge.fog,{color:{value:new Ye(0)},opacity:{value:1}}]),vertexShader:Ve.shadow_vert,fragmentShader:Ve.shadow_frag}};Wn.physical={uniforms:Xt([Wn.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Le},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Le},clearcoatNormalScale:{value:new pe(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Le},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Le},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Le},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Le},sheen:{value:0},sheenColor:{value:new Ye(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Le},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Le},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Le},transmissionSamplerSize:{value:new pe},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Le},attenuationDistance:{value:0},attenuationColor:{value:new Ye(0)},specularColor:{value:new Ye(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Le},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Le},anisotropyVector:{value:new pe},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Le}}]),vertexShader:Ve.meshphysical_vert,fragmentShader:Ve.meshphysical_frag};var zo={r:0,b:0,g:0},N0=new Ce,Qf=new Le;Qf.set(-1,0,0,0,1,0,0,0,1);function P0(i,e,t,n,a,s){let r=new Ye(0),o=a===!0?0:1,c,l,d=null,f=0,h=null;function u(y){let _=y.isScene===!0?y.background:null;if(_&&_.isTexture){let p=y.backgroundBlurriness>0;_=e.get(_,p)}return _}function b(y){let _=!1,p=u(y);p===null?x(r,o):p&&p.isColor&&(x(p,1),_=!0);let v=i.xr.getEnvironmentBlendMode();v==="additive"?t.buffers.color.setClear(0,0,0,1,s):v==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(i.autoClear||_)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function M(y,_){let p=u(_);p&&p.isCubeTexture?(l===void 0&&(l=new wt(new Sa(1,1,1),new Bt({name:"BackgroundCubeMaterial",uniforms:ji(Wn.backgroundCube.uniforms),vertexShader:Wn.backgroundCube.vertexShader,fragmentShader:Wn.backgroundCube.fragmentShader,side:Vt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(v,w,g){this.matrixWorld.copyPosition(g.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(l)),l.material.uniforms.envMap.value=p,l.material.uniforms.backgroundBlurriness.value=_.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=_.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(N0.makeRotationFromEuler(_.backgroundRotation)).transpose(),p.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(Qf),l.material.toneMapped=Ge.getTransfer(p.colorSpace)!==et,(d!==p||f!==p.version||h!==i.toneMapping)&&(l.material.needsUpdate=!0,d=p,f=p.version,h=i.toneMapping),l.layers.enableAll(),y.unshift(l,l.geometry,l.material,0,0,null)):p&&p.isTexture&&(c===void 0&&(c=new wt(new zi(2,2),new Bt({name:"BackgroundMaterial",uniforms:ji(Wn.background.uniforms),vertexShader:Wn.background.vertexShader,fragmentShader:Wn.background.fragmentShader,side:zt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(c)),c.material.uniforms.t2D.value=p,c.material.uniforms.backgroundIntensity.value=_.backgroundIntensity,c.material.toneMapped=Ge.getTransfer(p.colorSpace)!==et,p.matrixAutoUpdate===!0&&p.updateMatrix(),c.material.uniforms.uvTransform.value.copy(p.matrix),(d!==p||f!==p.version||h!==i.toneMapping)&&(c.material.needsUpdate=!0,d=p,f=p.version,h=i.toneMapping),c.layers.enableAll(),y.unshift(c,c.geometry,c.material,0,0,null))}function x(y,_){y.getRGB(zo,ql(i)),t.buffers.color.setClear(zo.r,zo.g,zo.b,_,s)}function m(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return r},setClearColor:function(y,_=1){r.set(y),o=_,x(r,o)},getClearAlpha:function(){return o},setClearAlpha:function(y){o=y,x(r,o)},render:b,addToRenderList:M,dispose:m}}function L0(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},a=h(null),s=a,r=!1;function o(I,C,D,N,F){let z=!1,k=f(I,N,D,C);s!==k&&(s=k,l(s.object)),z=u(I,N,D,F),z&&b(I,N,D,F),F!==null&&e.update(F,i.ELEMENT_ARRAY_BUFFER),(z||r)&&(r=!1,p(I,C,D,N),F!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(F).buffer))}function c(){return i.createVertexArray()}function l(I){return i.bindVertexArray(I)}function d(I){return i.deleteVertexArray(I)}function f(I,C,D,N){let F=N.wireframe===!0,z=n[C.id];z===void 0&&(z={},n[C.id]=z);let k=I.isInstancedMesh===!0?I.id:0,Y=z[k];Y===void 0&&(Y={},z[k]=Y);let W=Y[D.id];W===void 0&&(W={},Y[D.id]=W);let K=W[F];return K===void 0&&(K=h(c()),W[F]=K),K}function h(I){let C=[],D=[],N=[];for(let F=0;F<t;F++)C[F]=0,D[F]=0,N[F]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:C,enabledAttributes:D,attributeDivisors:N,object:I,attributes:{},index:null}}function u(I,C,D,N){let F=s.attributes,z=C.attributes,k=0,Y=D.getAttributes();for(let W in Y)if(Y[W].location>=0){let ee=F[W],me=z[W];if(me===void 0&&(W==="instanceMatrix"&&I.instanceMatrix&&(me=I.instanceMatrix),W==="instanceColor"&&I.instanceColor&&(me=I.instanceColor)),ee===void 0||ee.attribute!==me||me&&ee.data!==me.data)return!0;k++}return s.attributesNum!==k||s.index!==N}function b(I,C,D,N){let F={},z=C.attributes,k=0,Y=D.getAttributes();for(let W in Y)if(Y[W].location>=0){let ee=z[W];ee===void 0&&(W==="instanceMatrix"&&I.instanceMatrix&&(ee=I.instanceMatrix),W==="instanceColor"&&I.instanceColor&&(ee=I.instanceColor));let me={};me.attribute=ee,ee&&ee.data&&(me.data=ee.data),F[W]=me,k++}s.attributes=F,s.attributesNum=k,s.index=N}function M(){let I=s.newAttributes;for(let C=0,D=I.length;C<D;C++)I[C]=0}function x(I){m(I,0)}function m(I,C){let D=s.newAttributes,N=s.enabledAttributes,F=s.attributeDivisors;D[I]=1,N[I]===0&&(i.enableVertexAttribArray(I),N[I]=1),F[I]!==C&&(i.vertexAttribDivisor(I,C),F[I]=C)}function y(){let I=s.newAttributes,C=s.enabledAttributes;for(let D=0,N=C.length;D<N;D++)C[D]!==I[D]&&(i.disableVertexAttribArray(D),C[D]=0)}function _(I,C,D,N,F,z,k){k===!0?i.vertexAttribIPointer(I,C,D,F,z):i.vertexAttribPointer(I,C,D,N,F,z)}function p(I,C,D,N){M();let F=N.attributes,z=D.getAttributes(),k=C.defaultAttributeValues;for(let Y in z){let W=z[Y];if(W.location>=0){let K=F[Y];if(K===void 0&&(Y==="instanceMatrix"&&I.instanceMatrix&&(K=I.instanceMatrix),Y==="instanceColor"&&I.instanceColor&&(K=I.instanceColor)),K!==void 0){let ee=K.normalized,me=K.itemSize,Te=e.get(K);if(Te===void 0)continue;let q=Te.buffer,ne=Te.type,ye=Te.bytesPerElement,Ae=ne===i.INT||ne===i.UNSIGNED_INT||K.gpuType===no;if(K.isInterleavedBufferAttribute){let fe=K.data,De=fe.isInterleavedBuffer===!0?fe.stride:fe.itemSize,gt=K.offset;if(fe.isInstancedInterleavedBuffer||fe.isInstancedBufferAttribute){for(let Re=0;Re<W.locationSize;Re++)m(W.location+Re,fe.meshPerAttribute);I.isInstancedMesh!==!0&&N._maxInstanceCount===void 0&&(N._maxInstanceCount=fe.meshPerAttribute*fe.count)}else for(let Re=0;Re<W.locationSize;Re++)x(W.location+Re);i.bindBuffer(i.ARRAY_BUFFER,q);for(let Re=0;Re<W.locationSize;Re++)_(W.location+Re,me/W.locationSize,ne,ee,De*ye,(gt+me/W.locationSize*Re)*ye,Ae)}else{if(K.isInstancedBufferAttribute){for(let fe=0;fe<W.locationSize;fe++)m(W.location+fe,K.meshPerAttribute);I.isInstancedMesh!==!0&&N._maxInstanceCount===void 0&&(N._maxInstanceCount=K.meshPerAttribute*K.count)}else for(let fe=0;fe<W.locationSize;fe++)x(W.location+fe);i.bindBuffer(i.ARRAY_BUFFER,q);for(let fe=0;fe<W.locationSize;fe++)_(W.location+fe,me/W.locationSize,ne,ee,me*ye,me/W.locationSize*fe*ye,Ae)}}else if(k!==void 0){let ee=k[Y];if(ee!==void 0)switch(ee.length){case 2:i.vertexAttrib2fv(W.location,ee);break;case 3:i.vertexAttrib3fv(W.location,ee);break;case 4:i.vertexAttrib4fv(W.location,ee);break;default:i.vertexAttrib1fv(W.location,ee)}}}}y()}function v(){R();for(let I in n){let C=n[I];for(let D in C){let N=C[D];for(let F in N){let z=N[F];for(let k in z)d(z[k].object),delete z[k];delete N[F]}}delete n[I]}}function w(I){if(n[I.id]===void 0)return;let C=n[I.id];for(let D in C){let N=C[D];for(let F in N){let z=N[F];for(let k in z)d(z[k].object),delete z[k];delete N[F]}}delete n[I.id]}function g(I){for(let C in n){let D=n[C];for(let N in D){let F=D[N];if(F[I.id]===void 0)continue;let z=F[I.id];for(let k in z)d(z[k].object),delete z[k];delete F[I.id]}}}function S(I){for(let C in n){let D=n[C],N=I.isInstancedMesh===!0?I.id:0,F=D[N];if(F!==void 0){for(let z in F){let k=F[z];for(let Y in k)d(k[Y].object),delete k[Y];delete F[z]}delete D[N],Object.keys(D).length===0&&delete n[C]}}}function R(){A(),r=!0,s!==a&&(s=a,l(s.object))}function A(){a.geometry=null,a.program=null,a.wireframe=!1}return{setup:o,reset:R,resetDefaultState:A,dispose:v,releaseStatesOfGeometry:w,releaseStatesOfObject:S,releaseStatesOfProgram:g,initAttributes:M,enableAttribute:x,disableUnusedAttributes:y}}function D0(i,e,t){let n;function a(c){n=c}function s(c,l){i.drawArrays(n,c,l),t.update(l,n,1)}function r(c,l,d){d!==0&&(i.drawArraysInstanced(n,c,l,d),t.update(l,n,d))}function o(c,l,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,c,0,l,0,d);let h=0;for(let u=0;u<d;u++)h+=l[u];t.update(h,n,1)}this.setMode=a,this.render=s,this.renderInstances=r,this.renderMultiDraw=o}function U0(i,e,t,n){let a;function s(){if(a!==void 0)return a;if(e.has("EXT_texture_filter_anisotropic")===!0){let g=e.get("EXT_texture_filter_anisotropic");a=i.getParameter(g.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else a=0;return a}function r(g){return!(g!==fn&&n.convert(g)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(g){let S=g===sn&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(g!==en&&g!==Nn&&!S&&n.convert(g)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function c(g){if(g==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";g="mediump"}return g==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=t.precision!==void 0?t.precision:"highp",d=c(l);d!==l&&(Ne("WebGLRenderer:",l,"not supported, using",d,"instead."),l=d);let f=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),h=t.logarithmicDepthBuffer===!0&&f===!1;t.reversedDepthBuffer===!0&&f===!1&&Ne("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&f===!0&&Ne("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let u=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),b=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),M=i.getParameter(i.MAX_TEXTURE_SIZE),x=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),m=i.getParameter(i.MAX_VERTEX_ATTRIBS),y=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),_=i.getParameter(i.MAX_VARYING_VECTORS),p=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),v=i.getParameter(i.MAX_SAMPLES),w=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:c,textureFormatReadable:r,textureTypeReadable:o,precision:l,logarithmicDepthBuffer:h,reversedDepthBuffer:f,maxTextures:u,maxVertexTextures:b,maxTextureSize:M,maxCubemapSize:x,maxAttributes:m,maxVertexUniforms:y,maxVaryings:_,maxFragmentUniforms:p,maxSamples:v,samples:w}}function O0(i){let e=this,t=null,n=0,a=!1,s=!1,r=new Zt,o=new Le,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(f,h){let u=f.length!==0||h||n!==0||a;return a=h,n=f.length,u},this.beginShadows=function(){s=!0,d(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(f,h){t=d(f,h,0)},this.setState=function(f,h,u){let b=f.clippingPlanes,M=f.clipIntersection,x=f.clipShadows,m=i.get(f);if(!a||b===null||b.length===0||s&&!x)s?d(null):l();else{let y=s?0:n,_=y*4,p=m.clippingState||null;c.value=p,p=d(b,h,_,u);for(let v=0;v!==_;++v)p[v]=t[v];m.clippingState=p,this.numIntersection=M?this.numPlanes:0,this.numPlanes+=y}};function l(){c.value!==t&&(c.value=t,c.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function d(f,h,u,b){let M=f!==null?f.length:0,x=null;if(M!==0){if(x=c.value,b!==!0||x===null){let m=u+M*4,y=h.matrixWorldInverse;o.getNormalMatrix(y),(x===null||x.length<m)&&(x=new Float32Array(m));for(let _=0,p=u;_!==M;++_,p+=4)r.copy(f[_]).applyMatrix4(y,o),r.normal.toArray(x,p),x[p+3]=r.constant}c.value=x,c.needsUpdate=!0}return e.numPlanes=M,e.numIntersection=0,x}}var Us=class extends Ft{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},a=[n,n,n,n,n,n];this.texture=new bs(a),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},a=new Sa(5,5,5),s=new Bt({name:"CubemapFromEquirect",uniforms:ji(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:Vt,blending:hn});s.uniforms.tEquirect.value=t;let r=new wt(a,s),o=t.minFilter;return t.minFilter===si&&(t.minFilter=yt),new Ta(1,10,this).update(e,r),t.minFilter=o,r.geometry.dispose(),r.material.dispose(),this}clear(e,t=!0,n=!0,a=!0){let s=e.getRenderTarget();for(let r=0;r<6;r++)e.setRenderTarget(this,r),e.clear(t,n,a);e.setRenderTarget(s)}},Cf=256,F0=3,k0=20,$f=256,eu=16,B0=3,z0=new L,V0=new Ye,Go=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Ta(1,10,null),this._boxMesh=new wt(new Sa(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,a=100,s={}){let{size:r=256,position:o=z0}=s,c=this._renderer;this._setSize(r);let l=this._allocateTarget(),d=this._getSourceTarget(!0);t>0&&(d.texture.mipmapsAutoUpdate=!1);let f=c.autoClear,h=c.autoClearColor,u=c.autoClearDepth,b=c.autoClearStencil,M=e.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,M===null&&(e.background=c.getClearColor(V0));let x=new Ta(n,a,d);return x.position.copy(o),x.update(c,e),c.autoClear=f,c.autoClearColor=h,c.autoClearDepth=u,c.autoClearStencil=b,e.background=M,t>0&&(d.texture.mipmapsAutoUpdate=!0,this._blur(l,t)),this._applyPMREM(l),l}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Lf(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Pf(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Cf,yf(e))}_fromTexture(e,t){e.mapping===Gi||e.mapping===Ia?this._setSize(e.image.length===0?Cf:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=Nf(e,!1,!1),n=Math.log2(e)-F0;for(let a=0;a<=n;a++)t.texture.mipmaps.push({width:e>>a,height:e>>a});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=Nf(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let a=this._boxMesh,s=this._cubeCamera;a.material=n,s.renderTarget=e,s.activeMipmapLevel=t;let r=e.width>>t;e.viewport.set(0,0,r,r),s.update(this._renderer,a),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Gi||e.mapping===Ia?(this._cubemapMaterial===null&&(this._cubemapMaterial=Lf()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Pf()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=G0(),this._integrationMaterial=H0());let t=this._cubeSize,n=e.texture.mipmaps.length-1,a=this._ggxMaterial.uniforms;a.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/eu);for(let r=0;r<=n;r++){let o=i.lodToRoughness(r,n);if(r>n-B0)s.roughness.value=o,this._renderCube(e,r,this._integrationMaterial);else{let c=o>0?Math.log2(t)+.5*Math.log2(6/($f*Math.pow(o,4)))+.5:0;a.roughness.value=o,a.lodBias.value=c,this._renderCube(e,r,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=W0());let n=this._blurMaterial,a=n.uniforms,s=this._sourceTarget;a.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,a.envMap.value=s.texture,this._renderCube(e,0,n),a.envMap.value=e.texture,this._renderCube(s,0,n)}};function Nf(i,e,t){return new Us(i,{minFilter:si,generateMipmaps:e,type:sn,colorSpace:Fi,depthBuffer:t})}function Os(i,e,t){return new Bt({name:i,uniforms:e,vertexShader:Ve.cube_vert,fragmentShader:t,side:Vt,blending:hn,depthTest:!1,depthWrite:!1})}function G0(){return Os("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${$f}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function H0(){return Os("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:eu}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function W0(){return Os("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${k0}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function Pf(){return Os("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function Lf(){return Os("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function j0(i){let e=new WeakMap,t=new WeakMap,n=null;function a(h,u=!1){return h==null?null:u?r(h):s(h)}function s(h){if(h&&h.isTexture){let u=h.mapping;if(u===$r||u===eo)if(e.has(h)){let b=e.get(h).texture;return o(b,h.mapping)}else{let b=h.image;if(b&&b.height>0){let M=new Us(b.height);return M.fromEquirectangularTexture(i,h),e.set(h,M),h.addEventListener("dispose",l),o(M.texture,h.mapping)}else return null}}return h}function r(h){if(h&&h.isTexture&&h.isPMREMTexture!==!0){let u=h.mapping,b=u===$r||u===eo,M=u===Gi||u===Ia;if(b||M){let x=t.get(h),m=x!==void 0?x.texture.pmremVersion:0;if(h.isRenderTargetTexture&&h.pmremVersion!==m)return n===null&&(n=new Go(i)),x=b?n.fromEquirectangular(h,x):n.fromCubemap(h,x),x.texture.pmremVersion=h.pmremVersion,t.set(h,x),x.texture;if(x!==void 0)return x.texture;{let y=h.image;return b&&y&&y.height>0||M&&y&&c(y)?(n===null&&(n=new Go(i)),x=b?n.fromEquirectangular(h):n.fromCubemap(h),x.texture.pmremVersion=h.pmremVersion,t.set(h,x),h.addEventListener("dispose",d),x.texture):null}}}return h}function o(h,u){return u===$r?h.mapping=Gi:u===eo&&(h.mapping=Ia),h}function c(h){let u=0,b=6;for(let M=0;M<b;M++)h[M]!==void 0&&u++;return u===b}function l(h){let u=h.target;u.removeEventListener("dispose",l);let b=e.get(u);b!==void 0&&(e.delete(u),b.dispose())}function d(h){let u=h.target;u.removeEventListener("dispose",d);let b=t.get(u);b!==void 0&&(t.delete(u),b.dispose())}function f(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:a,dispose:f}}function q0(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let a=i.getExtension(n);return e[n]=a,a}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let a=t(n);return a===null&&rs("WebGLRenderer: "+n+" extension not supported."),a}}}function X0(i,e,t,n){let a={},s=new WeakMap,r=new FinalizationRegistry(b=>delete a[b]);function o(b){c(b.target)}function c(b){b.index!==null&&e.remove(b.index);for(let x in b.attributes)e.remove(b.attributes[x]);b.removeEventListener("dispose",o),delete a[b.id],r.unregister(b);let M=s.get(b);M&&(e.remove(M),s.delete(b)),n.releaseStatesOfGeometry(b),b.isInstancedBufferGeometry===!0&&delete b._maxInstanceCount,t.memory.geometries--}function l(b,M){return a[M.id]!==void 0||(M.addEventListener("dispose",o),a[M.id]=new WeakRef(M),r.register(M,M.id,M),t.memory.geometries++),M}function d(b){let M=b.attributes;for(let x in M)e.update(M[x],i.ARRAY_BUFFER)}function f(b){let M=b.index,x=b.attributes.position,m=0;if(x===void 0)return;let y=M!==null?M.array.length:x.array.length/3-1,_=x.count>=65535?ms:ps,p=new _(Math.ceil(y/3)*6,1),v=p.array;if(M!==null){let g=M.array;m=M.version;for(let S=0,R=0;S<y;S+=3){let A=g[S+0],I=g[S+1],C=g[S+2];v[R++]=A,v[R++]=I,v[R++]=I,v[R++]=C,v[R++]=C,v[R++]=A}}else{m=x.version;for(let g=0,S=0;g<y;g+=3){let R=g+0,A=g+1,I=g+2;v[S++]=R,v[S++]=A,v[S++]=A,v[S++]=I,v[S++]=I,v[S++]=R}}p.version=m;let w=s.get(b);w&&e.remove(w),s.set(b,p)}function h(b){let M=s.get(b);if(M){let x=b.index;x!==null&&M.version<x.version&&f(b)}else f(b);return s.get(b)}function u(){for(let b in a){let M=a[b].deref();M!==void 0&&c(M)}}return{get:l,update:d,getWireframeAttribute:h,dispose:u}}function K0(i,e,t){let n;function a(f){n=f}let s,r;function o(f){s=f.type,r=f.bytesPerElement}function c(f,h){i.drawElements(n,h,s,f*r),t.update(h,n,1)}function l(f,h,u){u!==0&&(i.drawElementsInstanced(n,h,s,f*r,u),t.update(h,n,u))}function d(f,h,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,h,0,s,f,0,u);let M=0;for(let x=0;x<u;x++)M+=h[x];t.update(M,n,1)}this.setMode=a,this.setIndex=o,this.render=c,this.renderInstances=l,this.renderMultiDraw=d}function J0(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(s,r,o){switch(t.calls++,r){case i.TRIANGLES:t.triangles+=o*(s/3);break;case i.LINES:t.lines+=o*(s/2);break;case i.LINE_STRIP:t.lines+=o*(s-1);break;case i.LINE_LOOP:t.lines+=o*s;break;case i.POINTS:t.points+=o*s;break;default:Pe("WebGLInfo: Unknown draw mode:",r);break}}function a(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:a,update:n}}function Y0(i,e,t){let n=new WeakMap,a=new Be;function s(r,o,c){let l=r.morphTargetInfluences,d=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,f=d!==void 0?d.length:0,h=n.get(o);if(h===void 0||h.count!==f){let R=function(){g.dispose(),n.delete(o),o.removeEventListener("dispose",R)};h!==void 0&&h.texture.dispose();let u=o.morphAttributes.position!==void 0,b=o.morphAttributes.normal!==void 0,M=o.morphAttributes.color!==void 0,x=o.morphAttributes.position||[],m=o.morphAttributes.normal||[],y=o.morphAttributes.color||[],_=0;u===!0&&(_=1),b===!0&&(_=2),M===!0&&(_=3);let p=o.attributes.position.count*_,v=1;p>e.maxTextureSize&&(v=Math.ceil(p/e.maxTextureSize),p=e.maxTextureSize);let w=new Float32Array(p*v*4*f),g=new fs(w,p,v,f);g.type=Nn,g.needsUpdate=!0;let S=_*4;for(let A=0;A<f;A++){let I=x[A],C=m[A],D=y[A],N=p*v*4*A;for(let F=0;F<I.count;F++){let z=F*S;u===!0&&(a.fromBufferAttribute(I,F),w[N+z+0]=a.x,w[N+z+1]=a.y,w[N+z+2]=a.z,w[N+z+3]=0),b===!0&&(a.fromBufferAttribute(C,F),w[N+z+4]=a.x,w[N+z+5]=a.y,w[N+z+6]=a.z,w[N+z+7]=0),M===!0&&(a.fromBufferAttribute(D,F),w[N+z+8]=a.x,w[N+z+9]=a.y,w[N+z+10]=a.z,w[N+z+11]=D.itemSize===4?a.w:1)}}h={count:f,texture:g,size:new pe(p,v)},n.set(o,h),o.addEventListener("dispose",R)}if(r.isInstancedMesh===!0&&r.morphTexture!==null)c.getUniforms().setValue(i,"morphTexture",r.morphTexture,t);else{let u=0;for(let M=0;M<l.length;M++)u+=l[M];let b=o.morphTargetsRelative?1:1-u;c.getUniforms().setValue(i,"morphTargetBaseInfluence",b),c.getUniforms().setValue(i,"morphTargetInfluences",l)}c.getUniforms().setValue(i,"morphTargetsTexture",h.texture,t),c.getUniforms().setValue(i,"morphTargetsTextureSize",h.size)}return{update:s}}function Z0(i,e,t,n,a){let s=new WeakMap;function r(l){let d=a.render.frame,f=l.geometry,h=e.get(l,f);if(s.get(h)!==d&&(e.update(h),s.set(h,d)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),s.get(l)!==d&&(t.update(l.instanceMatrix,i.ARRAY_BUFFER),l.instanceColor!==null&&t.update(l.instanceColor,i.ARRAY_BUFFER),s.set(l,d))),l.isSkinnedMesh){let u=l.skeleton;s.get(u)!==d&&(u.update(),s.set(u,d))}return h}function o(){s=new WeakMap}function c(l){let d=l.target;d.removeEventListener("dispose",c),n.releaseStatesOfObject(d),t.remove(d.instanceMatrix),d.instanceColor!==null&&t.remove(d.instanceColor)}return{update:r,dispose:o}}var Q0={[Tl]:"LINEAR_TONE_MAPPING",[Rl]:"REINHARD_TONE_MAPPING",[Il]:"CINEON_TONE_MAPPING",[Cl]:"ACES_FILMIC_TONE_MAPPING",[Pl]:"AGX_TONE_MAPPING",[Ll]:"NEUTRAL_TONE_MAPPING",[Nl]:"CUSTOM_TONE_MAPPING"};function $0(i,e,t,n,a,s){let r=new Ft(e,t,{type:i,depthBuffer:a,stencilBuffer:s,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),o=null,c=null,l=null,d=new kt;d.setAttribute("position",new Sn([-1,3,0,-1,-1,0,3,-1,0],3)),d.setAttribute("uv",new Sn([0,2,0,0,2,0],2));let f=new Br({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),h=new wt(d,f),u=new Ea(-1,1,1,-1,0,1),b=null,M=null,x=!1,m,y=null,_=[],p=!1;this.setSize=function(v,w){r.setSize(v,w),o!==null&&o.setSize(v,w),c!==null&&c.setSize(v,w);for(let g=0;g<_.length;g++){let S=_[g];S.setSize&&S.setSize(v,w)}},this.setEffects=function(v){_=v,p=_.length>0&&_[0].isRenderPass===!0;let w=r.width,g=r.height;_.length>0&&o===null&&(o=new Ft(w,g,{type:sn,depthBuffer:!1,stencilBuffer:!1}),c=new Ft(w,g,{type:sn,depthBuffer:!1,stencilBuffer:!1}));let S=a===!0&&_.some(R=>R.needsDepthTexture===!0);S!==(r.depthTexture!==null)&&(S===!0&&l===null&&(l=new Cn(w,g),s===!0&&(l.format=ri,l.type=Hi)),r.dispose(),r.depthTexture=S?l:null,r.resolveDepthBuffer=S,r.storeMultisampledDepthBuffer=S);for(let R=0;R<_.length;R++){let A=_[R];A.setSize&&A.setSize(w,g),S&&A.needsDepthTexture===!0&&A.setDepthTexture&&A.setDepthTexture(l)}},this.begin=function(v,w){if(x||v.toneMapping===Gn&&_.length===0)return!1;if(y=w,w!==null){let g=w.width,S=w.height;(r.width!==g||r.height!==S)&&this.setSize(g,S)}return p===!1&&v.setRenderTarget(r),m=v.toneMapping,v.toneMapping=Gn,!0},this.hasRenderPass=function(){return p},this.end=function(v,w){v.toneMapping=m,x=!0;let g=r,S=o;for(let R=0;R<_.length;R++){let A=_[R];A.enabled!==!1&&(A.render(v,S,g,w),A.needsSwap!==!1&&(g=S,S=S===o?c:o))}if(b!==v.outputColorSpace||M!==v.toneMapping){b=v.outputColorSpace,M=v.toneMapping,f.defines={},Ge.getTransfer(b)===et&&(f.defines.SRGB_TRANSFER="");let R=Q0[M];R&&(f.defines[R]=""),f.needsUpdate=!0}f.uniforms.tDiffuse.value=g.texture,v.setRenderTarget(y),v.render(h,u),y=null,x=!1},this.isCompositing=function(){return x},this.dispose=function(){r.dispose(),o!==null&&o.dispose(),c!==null&&c.dispose(),d.dispose(),f.dispose()}}var tu=new an,nu=new Cn(1,1),iu=new gs(1),au=new fs,su=new xa,ru=new bs,Df=[],Uf=[],Of=new Float32Array(16),Ff=new Float32Array(9),kf=new Float32Array(4);function Pa(i,e,t){let n=i[0];if(n<=0||n>0)return i;let a=e*t,s=Df[a];if(s===void 0&&(s=new Float32Array(a),Df[a]=s),e!==0){n.toArray(s,0);for(let r=1,o=0;r!==e;++r)o+=t,i[r].toArray(s,o)}return s}function Rt(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function It(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function jo(i,e){let t=Uf[e];t===void 0&&(t=new Int32Array(e),Uf[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function ex(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function tx(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Rt(t,e))return;i.uniform2fv(this.addr,e),It(t,e)}}function nx(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Rt(t,e))return;i.uniform3fv(this.addr,e),It(t,e)}}function ix(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Rt(t,e))return;i.uniform4fv(this.addr,e),It(t,e)}}function ax(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Rt(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),It(t,e)}else{if(Rt(t,n))return;kf.set(n),i.uniformMatrix2fv(this.addr,!1,kf),It(t,n)}}function sx(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Rt(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),It(t,e)}else{if(Rt(t,n))return;Ff.set(n),i.uniformMatrix3fv(this.addr,!1,Ff),It(t,n)}}function rx(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Rt(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),It(t,e)}else{if(Rt(t,n))return;Of.set(n),i.uniformMatrix4fv(this.addr,!1,Of),It(t,n)}}function ox(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function cx(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Rt(t,e))return;i.uniform2iv(this.addr,e),It(t,e)}}function lx(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Rt(t,e))return;i.uniform3iv(this.addr,e),It(t,e)}}function hx(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Rt(t,e))return;i.uniform4iv(this.addr,e),It(t,e)}}function dx(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function fx(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Rt(t,e))return;i.uniform2uiv(this.addr,e),It(t,e)}}function ux(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Rt(t,e))return;i.uniform3uiv(this.addr,e),It(t,e)}}function px(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Rt(t,e))return;i.uniform4uiv(this.addr,e),It(t,e)}}function qo(i){return i.version===0&&(i.compareFunction=Wl,i.needsUpdate=!0),i}function mx(i,e,t){let n=this.cache,a=t.allocateTextureUnit();n[0]!==a&&(i.uniform1i(this.addr,a),n[0]=a);let s;this.type===i.SAMPLER_2D_SHADOW?s=qo(nu):s=tu,t.setTexture2D(e||s,a)}function bx(i,e,t){let n=this.cache,a=t.allocateTextureUnit();n[0]!==a&&(i.uniform1i(this.addr,a),n[0]=a),t.setTexture3D(e||su,a)}function gx(i,e,t){let n=this.cache,a=t.allocateTextureUnit();n[0]!==a&&(i.uniform1i(this.addr,a),n[0]=a);let s;this.type===i.SAMPLER_CUBE_SHADOW?s=qo(iu):s=ru,t.setTextureCube(e||s,a)}function xx(i,e,t){let n=this.cache,a=t.allocateTextureUnit();n[0]!==a&&(i.uniform1i(this.addr,a),n[0]=a),t.setTexture2DArray(e||au,a)}function yx(i){switch(i){case 5126:return ex;case 35664:return tx;case 35665:return nx;case 35666:return ix;case 35674:return ax;case 35675:return sx;case 35676:return rx;case 5124:case 35670:return ox;case 35667:case 35671:return cx;case 35668:case 35672:return lx;case 35669:case 35673:return hx;case 5125:return dx;case 36294:return fx;case 36295:return ux;case 36296:return px;case 35678:case 36198:case 36298:case 36306:case 35682:return mx;case 35679:case 36299:case 36307:return bx;case 35680:case 36300:case 36308:case 36293:return gx;case 36289:case 36303:case 36311:case 36292:return xx}}function vx(i,e){i.uniform1fv(this.addr,e)}function _x(i,e){let t=Pa(e,this.size,2);i.uniform2fv(this.addr,t)}function Mx(i,e){let t=Pa(e,this.size,3);i.uniform3fv(this.addr,t)}function Sx(i,e){let t=Pa(e,this.size,4);i.uniform4fv(this.addr,t)}function wx(i,e){let t=Pa(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function Ax(i,e){let t=Pa(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function Ex(i,e){let t=Pa(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function Tx(i,e){i.uniform1iv(this.addr,e)}function Rx(i,e){i.uniform2iv(this.addr,e)}function Ix(i,e){i.uniform3iv(this.addr,e)}function Cx(i,e){i.uniform4iv(this.addr,e)}function Nx(i,e){i.uniform1uiv(this.addr,e)}function Px(i,e){i.uniform2uiv(this.addr,e)}function Lx(i,e){i.uniform3uiv(this.addr,e)}function Dx(i,e){i.uniform4uiv(this.addr,e)}function Ux(i,e,t){let n=this.cache,a=e.length,s=jo(t,a);Rt(n,s)||(i.uniform1iv(this.addr,s),It(n,s));let r;this.type===i.SAMPLER_2D_SHADOW?r=qo(nu):r=tu;for(let o=0;o!==a;++o)t.setTexture2D(e[o]||r,s[o])}function Ox(i,e,t){let n=this.cache,a=e.length,s=jo(t,a);Rt(n,s)||(i.uniform1iv(this.addr,s),It(n,s));for(let r=0;r!==a;++r)t.setTexture3D(e[r]||su,s[r])}function Fx(i,e,t){let n=this.cache,a=e.length,s=jo(t,a);Rt(n,s)||(i.uniform1iv(this.addr,s),It(n,s));let r;this.type===i.SAMPLER_CUBE_SHADOW?r=qo(iu):r=ru;for(let o=0;o!==a;++o)t.setTextureCube(e[o]||r,s[o])}function kx(i,e,t){let n=this.cache,a=e.length,s=jo(t,a);Rt(n,s)||(i.uniform1iv(this.addr,s),It(n,s));for(let r=0;r!==a;++r)t.setTexture2DArray(e[r]||au,s[r])}function Bx(i){switch(i){case 5126:return vx;case 35664:return _x;case 35665:return Mx;case 35666:return Sx;case 35674:return wx;case 35675:return Ax;case 35676:return Ex;case 5124:case 35670:return Tx;case 35667:case 35671:return Rx;case 35668:case 35672:return Ix;case 35669:case 35673:return Cx;case 5125:return Nx;case 36294:return Px;case 36295:return Lx;case 36296:return Dx;case 35678:case 36198:case 36298:case 36306:case 35682:return Ux;case 35679:case 36299:case 36307:return Ox;case 35680:case 36300:case 36308:case 36293:return Fx;case 36289:case 36303:case 36311:case 36292:return kx}}var Ql=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=yx(t.type)}},$l=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=Bx(t.type)}},eh=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let a=this.seq;for(let s=0,r=a.length;s!==r;++s){let o=a[s];o.setValue(e,t[o.id],n)}}},Yl=/(\w+)(\])?(\[|\.)?/g;function Bf(i,e){i.seq.push(e),i.map[e.id]=e}function zx(i,e,t){let n=i.name,a=n.length;for(Yl.lastIndex=0;;){let s=Yl.exec(n),r=Yl.lastIndex,o=s[1],c=s[2]==="]",l=s[3];if(c&&(o=o|0),l===void 0||l==="["&&r+2===a){Bf(t,l===void 0?new Ql(o,i,e):new $l(o,i,e));break}else{let f=t.map[o];f===void 0&&(f=new eh(o),Bf(t,f)),t=f}}}var Na=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let r=0;r<n;++r){let o=e.getActiveUniform(t,r),c=e.getUniformLocation(t,o.name);zx(o,c,this)}let a=[],s=[];for(let r of this.seq)r.type===e.SAMPLER_2D_SHADOW||r.type===e.SAMPLER_CUBE_SHADOW||r.type===e.SAMPLER_2D_ARRAY_SHADOW?a.push(r):s.push(r);a.length>0&&(this.seq=a.concat(s))}setValue(e,t,n,a){let s=this.map[t];s!==void 0&&s.setValue(e,n,a)}setOptional(e,t,n){let a=t[n];a!==void 0&&this.setValue(e,n,a)}static upload(e,t,n,a){for(let s=0,r=t.length;s!==r;++s){let o=t[s],c=n[o.id];c.needsUpdate!==!1&&o.setValue(e,c.value,a)}}static seqWithValue(e,t){let n=[];for(let a=0,s=e.length;a!==s;++a){let r=e[a];r.id in t&&n.push(r)}return n}};function zf(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var Vx=37297,Gx=0;function Hx(i,e){let t=i.split(`
`),n=[],a=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let r=a;r<s;r++){let o=r+1;n.push(`${o===e?">":" "} ${o}: ${t[r]}`)}return n.join(`
`)}var Vf=new Le;function Wx(i){Ge._getMatrix(Vf,Ge.workingColorSpace,i);let e=`mat3( ${Vf.elements.map(t=>t.toFixed(4))} )`;switch(Ge.getTransfer(i)){case cs:return[e,"LinearTransferOETF"];case et:return[e,"sRGBTransferOETF"];default:return Ne("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function Gf(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),s=(i.getShaderInfoLog(e)||"").trim();if(n&&s==="")return"";let r=/ERROR: 0:(\d+)/.exec(s);if(r){let o=parseInt(r[1]);return t.toUpperCase()+`

`+s+`

`+Hx(i.getShaderSource(e),o)}else return s}function jx(i,e){let t=Wx(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var qx={[Tl]:"Linear",[Rl]:"Reinhard",[Il]:"Cineon",[Cl]:"ACESFilmic",[Pl]:"AgX",[Ll]:"Neutral",[Nl]:"Custom"};function Xx(i,e){let t=qx[e];return t===void 0?(Ne("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Vo=new L;function Kx(){Ge.getLuminanceCoefficients(Vo);let i=Vo.x.toFixed(4),e=Vo.y.toFixed(4),t=Vo.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function Jx(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ds).join(`
`)}function Yx(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function Zx(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let a=0;a<n;a++){let s=i.getActiveAttrib(e,a),r=s.name,o=1;s.type===i.FLOAT_MAT2&&(o=2),s.type===i.FLOAT_MAT3&&(o=3),s.type===i.FLOAT_MAT4&&(o=4),t[r]={type:s.type,location:i.getAttribLocation(e,r),locationSize:o}}return t}function Ds(i){return i!==""}function Hf(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Wf(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var Qx=/^[ \t]*#include +<([\w\d./]+)>/gm;function th(i){return i.replace(Qx,$x)}function $x(i,e){let t=Ve[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return th(t)}var ey=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function jf(i){return i.replace(ey,ty)}function ty(i,e,t,n){let a="";for(let s=parseInt(e);s<parseInt(t);s++)a+=n.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return a}function qf(i){let e=`precision ${i.precision} float;
	precision ${i.precision} int;
	precision ${i.precision} sampler2D;
	precision ${i.precision} samplerCube;
	precision ${i.precision} sampler3D;
	precision ${i.precision} sampler2DArray;
	precision ${i.precision} sampler2DShadow;
	precision ${i.precision} samplerCubeShadow;
	precision ${i.precision} sampler2DArrayShadow;
	precision ${i.precision} isampler2D;
	precision ${i.precision} isampler3D;
	precision ${i.precision} isamplerCube;
	precision ${i.precision} isampler2DArray;
	precision ${i.precision} usampler2D;
	precision ${i.precision} usampler3D;
	precision ${i.precision} usamplerCube;
	precision ${i.precision} usampler2DArray;
	`;return i.precision==="highp"?e+=`
#define HIGH_PRECISION`:i.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:i.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var ny={[Ss]:"SHADOWMAP_TYPE_PCF",[Ra]:"SHADOWMAP_TYPE_VSM"};function iy(i){return ny[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var ay={[Ia]:"ENVMAP_MODE_REFRACTION"};function sy(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":ay[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var ry={[El]:"ENVMAP_BLENDING_MULTIPLY",[af]:"ENVMAP_BLENDING_MIX",[sf]:"ENVMAP_BLENDING_ADD"};function oy(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":ry[i.combine]||"ENVMAP_BLENDING_NONE"}function cy(i,e,t,n){let a=i.getContext(),s=t.defines,r=t.vertexShader,o=t.fragmentShader,c=iy(t),l=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",d=sy(t),f=oy(t),h=Jx(t),u=Yx(s),b=a.createProgram(),M,x,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(M=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,u].filter(Ds).join(`
`),M.length>0&&(M+=`
`),x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,u].filter(Ds).join(`
`),x.length>0&&(x+=`
`)):(M=[qf(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,u,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+d:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ds).join(`
`),x=[qf(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,u,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+l:"",t.envMap?"#define "+d:"",t.envMap?"#define "+f:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Gn?"#define TONE_MAPPING":"",t.toneMapping!==Gn?Ve.tonemapping_pars_fragment:"",t.toneMapping!==Gn?Xx("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ve.colorspace_pars_fragment,jx("linearToOutputTexel",t.outputColorSpace),Kx(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ds).join(`
`)),r=th(r),r=Hf(r,t),r=Wf(r,t),o=th(o),o=Hf(o,t),o=Wf(o,t),r=jf(r),o=jf(o),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,M=[h,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+M,x=["#define varying in",t.glslVersion===Ps?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Ps?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+x);let y=m+M+r,_=m+x+o,p=zf(a,a.VERTEX_SHADER,y),v=zf(a,a.FRAGMENT_SHADER,_);a.attachShader(b,p),a.attachShader(b,v),t.index0AttributeName!==void 0?a.bindAttribLocation(b,0,t.index0AttributeName):t.hasPositionAttribute===!0&&a.bindAttribLocation(b,0,"position"),a.linkProgram(b);function w(A){if(i.debug.checkShaderErrors){let I=a.getProgramInfoLog(b)||"",C=a.getShaderInfoLog(p)||"",D=a.getShaderInfoLog(v)||"",N=I.trim(),F=C.trim(),z=D.trim(),k=!0,Y=!0;if(a.getProgramParameter(b,a.LINK_STATUS)===!1)if(k=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(a,b,p,v);else{let W=Gf(a,p,"vertex"),K=Gf(a,v,"fragment");Pe("WebGLProgram: Shader Error "+a.getError()+" - VALIDATE_STATUS "+a.getProgramParameter(b,a.VALIDATE_STATUS)+`

Material Name: `+A.name+`
Material Type: `+A.type+`

Program Info Log: `+N+`
`+W+`
`+K)}else N!==""?Ne("WebGLProgram: Program Info Log:",N):(F===""||z==="")&&(Y=!1);Y&&(A.diagnostics={runnable:k,programLog:N,vertexShader:{log:F,prefix:M},fragmentShader:{log:z,prefix:x}})}a.deleteShader(p),a.deleteShader(v),g=new Na(a,b),S=Zx(a,b)}let g;this.getUniforms=function(){return g===void 0&&w(this),g};let S;this.getAttributes=function(){return S===void 0&&w(this),S};let R=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return R===!1&&(R=a.getProgramParameter(b,Vx)),R},this.destroy=function(){n.releaseStatesOfProgram(this),a.deleteProgram(b),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=Gx++,this.cacheKey=e,this.usedTimes=1,this.program=b,this.vertexShader=p,this.fragmentShader=v,this}var ly=0,nh=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let a=this._getShaderCacheForMaterial(e);return a.has(t)===!1&&(a.add(t),t.usedTimes++),a.has(n)===!1&&(a.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new ih(e),t.set(e,n)),n}},ih=class{constructor(e){this.id=ly++,this.code=e,this.usedTimes=0}};function hy(i){return i===Mi||i===Cs||i===Ns}function dy(i,e,t,n,a,s){let r=new us,o=new nh,c=new Set,l=[],d=new Map,f=n.logarithmicDepthBuffer,h={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function u(g){return c.add(g),g===0?"uv":`uv${g}`}function b(g,S,R,A,I,C){let D=A.fog,N=I.geometry,F=g.isMeshStandardMaterial||g.isMeshLambertMaterial||g.isMeshPhongMaterial?A.environment:null,z=g.isMeshStandardMaterial||g.isMeshLambertMaterial&&!g.envMap||g.isMeshPhongMaterial&&!g.envMap,k=e.get(g.envMap||F,z),Y=h[g.type],W=n.precision;g.precision!==null&&(W=n.getMaxPrecision(g.precision),W!==g.precision&&Ne("WebGLProgram.getParameters:",g.precision,"not supported, using",W,"instead."));let K=N.morphAttributes.position||N.morphAttributes.normal||N.morphAttributes.color,ee=K!==void 0?K.length:0,me=0;N.morphAttributes.position!==void 0&&(me=1),N.morphAttributes.normal!==void 0&&(me=2),N.morphAttributes.color!==void 0&&(me=3);let Te,q,ne,ye;if(Y){let be=Wn[Y];Te=be.vertexShader,q=be.fragmentShader}else{Te=g.vertexShader,q=g.fragmentShader;let be=o.getVertexShaderStage(g),nt=o.getFragmentShaderStage(g);o.update(g,be,nt),ne=be.id,ye=nt.id}let Ae=i.getRenderTarget(),fe=i.state.buffers.depth.getReversed(),De=I.isInstancedMesh===!0,gt=I.isBatchedMesh===!0,Re=!!g.map,Ke=!!g.matcap,st=!!k,We=st&&k.isPMREMTexture===!0,Ut=!!g.aoMap,Et=!!g.lightMap,nn=!!g.bumpMap&&g.wireframe===!1,pt=!!g.normalMap,Fn=!!g.displacementMap,Ct=!!g.emissiveMap,gn=!!g.metalnessMap,xn=!!g.roughnessMap,yn=g.anisotropy>0,B=g.clearcoat>0,vn=g.diffuseRoughness>0,dt=g.dispersion>0,ft=g.retroreflectivity>0,ue=g.iridescence>0,Tt=g.sheen>0,Ie=g.transmission>0,Ue=yn&&!!g.anisotropyMap,P=B&&!!g.clearcoatMap,E=B&&!!g.clearcoatNormalMap,G=B&&!!g.clearcoatRoughnessMap,te=vn&&!!g.diffuseRoughnessMap,$=ue&&!!g.iridescenceMap,se=ue&&!!g.iridescenceThicknessMap,he=Tt&&!!g.sheenColorMap,J=Tt&&!!g.sheenRoughnessMap,Z=!!g.specularMap,oe=!!g.specularColorMap,U=!!g.specularIntensityMap,Q=Ie&&!!g.transmissionMap,X=Ie&&!!g.thicknessMap,ce=!!g.gradientMap,ae=!!g.alphaMap,re=g.alphaTest>0,we=!!g.alphaHash,ze=!!g.extensions,ie=Gn;g.toneMapped&&(Ae===null||Ae.isXRRenderTarget===!0)&&(ie=i.toneMapping);let Ee=We?k.isCompressedCubeTexture?k.image[0].mipmaps:k.mipmaps:null,Fe={shaderID:Y,shaderType:g.type,shaderName:g.name,vertexShader:Te,fragmentShader:q,defines:g.defines,customVertexShaderID:ne,customFragmentShaderID:ye,isRawShaderMaterial:g.isRawShaderMaterial===!0,glslVersion:g.glslVersion,precision:W,batching:gt,batchingColor:gt&&I._colorsTexture!==null,instancing:De,instancingColor:De&&I.instanceColor!==null,instancingMorph:De&&I.morphTexture!==null,outputColorSpace:Ae===null?i.outputColorSpace:Ae.isXRRenderTarget===!0?Ae.texture.colorSpace:Ge.workingColorSpace,alphaToCoverage:!!g.alphaToCoverage,map:Re,matcap:Ke,envMap:st,envMapMode:st&&k.mapping,envMapPMREM:We,envMapMaxLod:We?Ee.length-1:null,envMapSize:We?Ee[0].width:null,aoMap:Ut,lightMap:Et,bumpMap:nn,normalMap:pt,displacementMap:Fn,emissiveMap:Ct,normalMapObjectSpace:pt&&g.normalMapType===cf,normalMapTangentSpace:pt&&g.normalMapType===Vl,packedNormalMap:pt&&g.normalMapType===Vl&&hy(g.normalMap.format),metalnessMap:gn,roughnessMap:xn,anisotropy:yn,anisotropyMap:Ue,clearcoat:B,clearcoatMap:P,clearcoatNormalMap:E,clearcoatRoughnessMap:G,diffuseRoughness:vn,diffuseRoughnessMap:te,dispersion:dt,retroreflection:ft,iridescence:ue,iridescenceMap:$,iridescenceThicknessMap:se,sheen:Tt,sheenColorMap:he,sheenRoughnessMap:J,specularMap:Z,specularColorMap:oe,specularIntensityMap:U,transmission:Ie,transmissionMap:Q,thicknessMap:X,gradientMap:ce,opaque:g.transparent===!1&&g.blending===_i&&g.alphaToCoverage===!1,alphaMap:ae,alphaTest:re,alphaHash:we,combine:g.combine,mapUv:Re&&u(g.map.channel),aoMapUv:Ut&&u(g.aoMap.channel),lightMapUv:Et&&u(g.lightMap.channel),bumpMapUv:nn&&u(g.bumpMap.channel),normalMapUv:pt&&u(g.normalMap.channel),displacementMapUv:Fn&&u(g.displacementMap.channel),emissiveMapUv:Ct&&u(g.emissiveMap.channel),metalnessMapUv:gn&&u(g.metalnessMap.channel),roughnessMapUv:xn&&u(g.roughnessMap.channel),anisotropyMapUv:Ue&&u(g.anisotropyMap.channel),clearcoatMapUv:P&&u(g.clearcoatMap.channel),clearcoatNormalMapUv:E&&u(g.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:G&&u(g.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:te&&u(g.diffuseRoughnessMap.channel),iridescenceMapUv:$&&u(g.iridescenceMap.channel),iridescenceThicknessMapUv:se&&u(g.iridescenceThicknessMap.channel),sheenColorMapUv:he&&u(g.sheenColorMap.channel),sheenRoughnessMapUv:J&&u(g.sheenRoughnessMap.channel),specularMapUv:Z&&u(g.specularMap.channel),specularColorMapUv:oe&&u(g.specularColorMap.channel),specularIntensityMapUv:U&&u(g.specularIntensityMap.channel),transmissionMapUv:Q&&u(g.transmissionMap.channel),thicknessMapUv:X&&u(g.thicknessMap.channel),alphaMapUv:ae&&u(g.alphaMap.channel),vertexTangents:!!N.attributes.tangent&&(pt||yn),vertexNormals:!!N.attributes.normal,vertexColors:g.vertexColors,vertexAlphas:g.vertexColors===!0&&!!N.attributes.color&&N.attributes.color.itemSize===4,pointsUvs:I.isPoints===!0&&!!N.attributes.uv&&(Re||ae),fog:!!D,useFog:g.fog===!0,fogExp2:!!D&&D.isFogExp2,flatShading:g.wireframe===!1&&(g.flatShading===!0||N.attributes.normal===void 0&&pt===!1&&(g.isMeshLambertMaterial||g.isMeshPhongMaterial||g.isMeshStandardMaterial||g.isMeshPhysicalMaterial)),sizeAttenuation:g.sizeAttenuation===!0,logarithmicDepthBuffer:f,reversedDepthBuffer:fe,skinning:I.isSkinnedMesh===!0,hasPositionAttribute:N.attributes.position!==void 0,morphTargets:N.morphAttributes.position!==void 0,morphNormals:N.morphAttributes.normal!==void 0,morphColors:N.morphAttributes.color!==void 0,morphTargetsCount:ee,morphTextureStride:me,numSunLights:S.sun.length,numDirLights:S.directional.length,numPointLights:S.point.length,numSpotLights:S.spot.length,numSpotLightMaps:S.spotLightMap.length,numRectAreaLights:S.rectArea.length,numHemiLights:S.hemi.length,numSunLightShadows:S.sunShadowMap.length,numDirLightShadows:S.directionalShadowMap.length,numPointLightShadows:S.pointShadowMap.length,numSpotLightShadows:S.spotShadowMap.length,numSpotLightShadowsWithMaps:S.numSpotLightShadowsWithMaps,numLightProbes:S.numLightProbes,numLightProbeGrids:C.filter(be=>be.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:g.dithering,shadowMapEnabled:i.shadowMap.enabled&&R.length>0,shadowMapType:i.shadowMap.type,toneMapping:ie,decodeVideoTexture:Re&&g.map.isVideoTexture===!0&&Ge.getTransfer(g.map.colorSpace)===et,decodeVideoTextureEmissive:Ct&&g.emissiveMap.isVideoTexture===!0&&Ge.getTransfer(g.emissiveMap.colorSpace)===et,premultipliedAlpha:g.premultipliedAlpha,doubleSided:g.side===At,flipSided:g.side===Vt,useDepthPacking:g.depthPacking>=0,depthPacking:g.depthPacking||0,index0AttributeName:g.index0AttributeName,extensionClipCullDistance:ze&&g.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(ze&&g.extensions.multiDraw===!0||gt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:g.customProgramCacheKey()};return Fe.vertexUv1s=c.has(1),Fe.vertexUv2s=c.has(2),Fe.vertexUv3s=c.has(3),c.clear(),Fe}function M(g){let S=[];if(g.shaderID?S.push(g.shaderID):(S.push(g.customVertexShaderID),S.push(g.customFragmentShaderID)),g.defines!==void 0)for(let R in g.defines)S.push(R),S.push(g.defines[R]);return g.isRawShaderMaterial===!1&&(x(S,g),m(S,g),S.push(i.outputColorSpace)),S.push(g.customProgramCacheKey),S.join()}function x(g,S){g.push(S.precision),g.push(S.outputColorSpace),g.push(S.envMapMode),g.push(S.envMapPMREM),g.push(S.envMapMaxLod),g.push(S.envMapSize),g.push(S.mapUv),g.push(S.alphaMapUv),g.push(S.lightMapUv),g.push(S.aoMapUv),g.push(S.bumpMapUv),g.push(S.normalMapUv),g.push(S.displacementMapUv),g.push(S.emissiveMapUv),g.push(S.metalnessMapUv),g.push(S.roughnessMapUv),g.push(S.anisotropyMapUv),g.push(S.clearcoatMapUv),g.push(S.clearcoatNormalMapUv),g.push(S.clearcoatRoughnessMapUv),g.push(S.diffuseRoughnessMapUv),g.push(S.iridescenceMapUv),g.push(S.iridescenceThicknessMapUv),g.push(S.sheenColorMapUv),g.push(S.sheenRoughnessMapUv),g.push(S.specularMapUv),g.push(S.specularColorMapUv),g.push(S.specularIntensityMapUv),g.push(S.transmissionMapUv),g.push(S.thicknessMapUv),g.push(S.combine),g.push(S.fogExp2),g.push(S.sizeAttenuation),g.push(S.morphTargetsCount),g.push(S.numSunLights),g.push(S.numDirLights),g.push(S.numPointLights),g.push(S.numSpotLights),g.push(S.numSpotLightMaps),g.push(S.numHemiLights),g.push(S.numRectAreaLights),g.push(S.numSunLightShadows),g.push(S.numDirLightShadows),g.push(S.numPointLightShadows),g.push(S.numSpotLightShadows),g.push(S.numSpotLightShadowsWithMaps),g.push(S.numLightProbes),g.push(S.numLightProbeGrids),g.push(S.shadowMapType),g.push(S.toneMapping),g.push(S.numClippingPlanes),g.push(S.numClipIntersection),g.push(S.depthPacking)}function m(g,S){r.disableAll(),S.instancing&&r.enable(0),S.instancingColor&&r.enable(1),S.instancingMorph&&r.enable(2),S.matcap&&r.enable(3),S.envMap&&r.enable(4),S.normalMapObjectSpace&&r.enable(5),S.normalMapTangentSpace&&r.enable(6),S.clearcoat&&r.enable(7),S.iridescence&&r.enable(8),S.alphaTest&&r.enable(9),S.vertexColors&&r.enable(10),S.vertexAlphas&&r.enable(11),S.vertexUv1s&&r.enable(12),S.vertexUv2s&&r.enable(13),S.vertexUv3s&&r.enable(14),S.vertexTangents&&r.enable(15),S.anisotropy&&r.enable(16),S.alphaHash&&r.enable(17),S.batching&&r.enable(18),S.dispersion&&r.enable(19),S.retroreflection&&r.enable(24),S.diffuseRoughness&&r.enable(25),S.batchingColor&&r.enable(20),S.gradientMap&&r.enable(21),S.packedNormalMap&&r.enable(22),S.vertexNormals&&r.enable(23),g.push(r.mask),r.disableAll(),S.fog&&r.enable(0),S.useFog&&r.enable(1),S.flatShading&&r.enable(2),S.logarithmicDepthBuffer&&r.enable(3),S.reversedDepthBuffer&&r.enable(4),S.skinning&&r.enable(5),S.morphTargets&&r.enable(6),S.morphNormals&&r.enable(7),S.morphColors&&r.enable(8),S.premultipliedAlpha&&r.enable(9),S.shadowMapEnabled&&r.enable(10),S.doubleSided&&r.enable(11),S.flipSided&&r.enable(12),S.useDepthPacking&&r.enable(13),S.dithering&&r.enable(14),S.transmission&&r.enable(15),S.sheen&&r.enable(16),S.opaque&&r.enable(17),S.pointsUvs&&r.enable(18),S.decodeVideoTexture&&r.enable(19),S.decodeVideoTextureEmissive&&r.enable(20),S.alphaToCoverage&&r.enable(21),S.numLightProbeGrids>0&&r.enable(22),S.hasPositionAttribute&&r.enable(23),g.push(r.mask)}function y(g){let S=h[g.type],R;if(S){let A=Wn[S];R=Tf.clone(A.uniforms)}else R=g.uniforms;return R}function _(g,S){let R=d.get(S);return R!==void 0?++R.usedTimes:(R=new cy(i,S,g,a),l.push(R),d.set(S,R)),R}function p(g){if(--g.usedTimes===0){let S=l.indexOf(g);l[S]=l[l.length-1],l.pop(),d.delete(g.cacheKey),g.destroy()}}function v(g){o.remove(g)}function w(){o.dispose()}return{getParameters:b,getProgramCacheKey:M,getUniforms:y,acquireProgram:_,releaseProgram:p,releaseShaderCache:v,programs:l,dispose:w}}function fy(){let i=new WeakMap;function e(r){return i.has(r)}function t(r){let o=i.get(r);return o===void 0&&(o={},i.set(r,o)),o}function n(r){i.delete(r)}function a(r,o,c){i.get(r)[o]=c}function s(){i=new WeakMap}return{has:e,get:t,remove:n,update:a,dispose:s}}function uy(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function Xf(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function Kf(){let i=[],e=0,t=[],n=[],a=[];function s(){e=0,t.length=0,n.length=0,a.length=0}function r(h){let u=0;return h.isInstancedMesh&&(u+=2),h.isSkinnedMesh&&(u+=1),u}function o(h,u,b,M,x,m){let y=i[e];return y===void 0?(y={id:h.id,object:h,geometry:u,material:b,materialVariant:r(h),groupOrder:M,renderOrder:h.renderOrder,z:x,group:m},i[e]=y):(y.id=h.id,y.object=h,y.geometry=u,y.material=b,y.materialVariant=r(h),y.groupOrder=M,y.renderOrder=h.renderOrder,y.z=x,y.group=m),e++,y}function c(h,u,b,M,x,m,y){y.reversedDepth===!0&&(x=-x);let _=o(h,u,b,M,x,m);b.transmission>0?n.push(_):b.transparent===!0?a.push(_):t.push(_)}function l(h,u,b,M,x,m){let y=o(h,u,b,M,x,m);b.transmission>0?n.unshift(y):b.transparent===!0?a.unshift(y):t.unshift(y)}function d(h,u){t.length>1&&t.sort(h||uy),n.length>1&&n.sort(u||Xf),a.length>1&&a.sort(u||Xf)}function f(){for(let h=e,u=i.length;h<u;h++){let b=i[h];if(b.id===null)break;b.id=null,b.object=null,b.geometry=null,b.material=null,b.group=null}}return{opaque:t,transmissive:n,transparent:a,init:s,push:c,unshift:l,finish:f,sort:d}}function py(){let i=new WeakMap;function e(n,a){let s=i.get(n),r;return s===void 0?(r=new Kf,i.set(n,[r])):a>=s.length?(r=new Kf,s.push(r)):r=s[a],r}function t(){i=new WeakMap}return{get:e,dispose:t}}function my(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new L,color:new Ye};break;case"SpotLight":t={position:new L,direction:new L,color:new Ye,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new L,color:new Ye,distance:0,decay:0};break;case"HemisphereLight":t={direction:new L,skyColor:new Ye,groundColor:new Ye};break;case"RectAreaLight":t={color:new Ye,position:new L,halfWidth:new L,halfHeight:new L};break}return i[e.id]=t,t}}}function by(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new pe};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new pe};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new pe,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var gy=0;function xy(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function yy(i){let e=new my,t=by(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)n.probe.push(new L);let a=new L,s=new Ce,r=new Ce;function o(l){let d=0,f=0,h=0;for(let C=0;C<9;C++)n.probe[C].set(0,0,0);let u=0,b=0,M=0,x=0,m=0,y=0,_=0,p=0,v=0,w=0,g=0,S=0,R=0,A=0;l.sort(xy);for(let C=0,D=l.length;C<D;C++){let N=l[C],F=N.color,z=N.intensity,k=N.distance,Y=null;if(N.shadow&&N.shadow.map&&(N.shadow.map.texture.format===Mi?Y=N.shadow.map.texture:Y=N.shadow.map.depthTexture||N.shadow.map.texture),N.isAmbientLight)d+=F.r*z,f+=F.g*z,h+=F.b*z;else if(N.isLightProbe){for(let W=0;W<9;W++)n.probe[W].addScaledVector(N.sh.coefficients[W],z);A++}else if(N.isSunLight){let W=e.get(N);if(W.color.copy(N.color).multiplyScalar(N.intensity),N.castShadow){let K=N.shadow,ee=t.get(N);ee.shadowIntensity=K.intensity,ee.shadowBias=K.bias,ee.shadowNormalBias=K.normalBias,ee.shadowRadius=K.radius,ee.shadowMapSize.copy(K.mapSize).multiply(K.getFrameExtents()),n.sunShadow[b]=ee,n.sunShadowMap[b]=Y;let me=K.getViewportCount();for(let Te=0;Te<me;Te++)n.sunShadowMatrix[M+Te]=K.getMatrix(Te),n.sunShadowCascade[M+Te]=K._cascadeData[Te];M+=me,b++}n.sun[u]=W,u++}else if(N.isDirectionalLight){let W=e.get(N);if(W.color.copy(N.color).multiplyScalar(N.intensity),N.castShadow){let K=N.shadow,ee=t.get(N);ee.shadowIntensity=K.intensity,ee.shadowBias=K.bias,ee.shadowNormalBias=K.normalBias,ee.shadowRadius=K.radius,ee.shadowMapSize=K.mapSize,n.directionalShadow[x]=ee,n.directionalShadowMap[x]=Y,n.directionalShadowMatrix[x]=N.shadow.matrix,v++}n.directional[x]=W,x++}else if(N.isSpotLight){let W=e.get(N);W.position.setFromMatrixPosition(N.matrixWorld),W.color.copy(F).multiplyScalar(z),W.distance=k,W.coneCos=Math.cos(N.angle),W.penumbraCos=Math.cos(N.angle*(1-N.penumbra)),W.decay=N.decay,n.spot[y]=W;let K=N.shadow;if(N.map&&(n.spotLightMap[S]=N.map,S++,K.updateMatrices(N),N.castShadow&&R++),n.spotLightMatrix[y]=K.matrix,N.castShadow){let ee=t.get(N);ee.shadowIntensity=K.intensity,ee.shadowBias=K.bias,ee.shadowNormalBias=K.normalBias,ee.shadowRadius=K.radius,ee.shadowMapSize=K.mapSize,n.spotShadow[y]=ee,n.spotShadowMap[y]=Y,g++}y++}else if(N.isRectAreaLight){let W=e.get(N);W.color.copy(F).multiplyScalar(z),W.halfWidth.set(N.width*.5,0,0),W.halfHeight.set(0,N.height*.5,0),n.rectArea[_]=W,_++}else if(N.isPointLight){let W=e.get(N);if(W.color.copy(N.color).multiplyScalar(N.intensity),W.distance=N.distance,W.decay=N.decay,N.castShadow){let K=N.shadow,ee=t.get(N);ee.shadowIntensity=K.intensity,ee.shadowBias=K.bias,ee.shadowNormalBias=K.normalBias,ee.shadowRadius=K.radius,ee.shadowMapSize=K.mapSize,ee.shadowCameraNear=K.camera.near,ee.shadowCameraFar=K.camera.far,n.pointShadow[m]=ee,n.pointShadowMap[m]=Y,n.pointShadowMatrix[m]=N.shadow.matrix,w++}n.point[m]=W,m++}else if(N.isHemisphereLight){let W=e.get(N);W.skyColor.copy(N.color).multiplyScalar(z),W.groundColor.copy(N.groundColor).multiplyScalar(z),n.hemi[p]=W,p++}}_>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=ge.LTC_FLOAT_1,n.rectAreaLTC2=ge.LTC_FLOAT_2):(n.rectAreaLTC1=ge.LTC_HALF_1,n.rectAreaLTC2=ge.LTC_HALF_2)),n.ambient[0]=d,n.ambient[1]=f,n.ambient[2]=h;let I=n.hash;(I.sunLength!==u||I.directionalLength!==x||I.pointLength!==m||I.spotLength!==y||I.rectAreaLength!==_||I.hemiLength!==p||I.numSunShadows!==b||I.numDirectionalShadows!==v||I.numPointShadows!==w||I.numSpotShadows!==g||I.numSpotMaps!==S||I.numLightProbes!==A)&&(n.sun.length=u,n.directional.length=x,n.spot.length=y,n.rectArea.length=_,n.point.length=m,n.hemi.length=p,n.sunShadow.length=b,n.sunShadowMap.length=b,n.sunShadowMatrix.length=M,n.sunShadowCascade.length=M,n.directionalShadow.length=v,n.directionalShadowMap.length=v,n.directionalShadowMatrix.length=v,n.pointShadow.length=w,n.pointShadowMap.length=w,n.pointShadowMatrix.length=w,n.spotShadow.length=g,n.spotShadowMap.length=g,n.spotLightMatrix.length=g+S-R,n.spotLightMap.length=S,n.numSpotLightShadowsWithMaps=R,n.numLightProbes=A,I.sunLength=u,I.directionalLength=x,I.pointLength=m,I.spotLength=y,I.rectAreaLength=_,I.hemiLength=p,I.numSunShadows=b,I.numDirectionalShadows=v,I.numPointShadows=w,I.numSpotShadows=g,I.numSpotMaps=S,I.numLightProbes=A,n.version=gy++)}function c(l,d){let f=0,h=0,u=0,b=0,M=0,x=0,m=d.matrixWorldInverse;for(let y=0,_=l.length;y<_;y++){let p=l[y];if(p.isSunLight){let v=n.sun[f];v.direction.setFromMatrixPosition(p.matrixWorld),v.direction.transformDirection(m),f++}else if(p.isDirectionalLight){let v=n.directional[h];v.direction.setFromMatrixPosition(p.matrixWorld),a.setFromMatrixPosition(p.target.matrixWorld),v.direction.sub(a),v.direction.transformDirection(m),h++}else if(p.isSpotLight){let v=n.spot[b];v.position.setFromMatrixPosition(p.matrixWorld),v.position.applyMatrix4(m),v.direction.setFromMatrixPosition(p.matrixWorld),a.setFromMatrixPosition(p.target.matrixWorld),v.direction.sub(a),v.direction.transformDirection(m),b++}else if(p.isRectAreaLight){let v=n.rectArea[M];v.position.setFromMatrixPosition(p.matrixWorld),v.position.applyMatrix4(m),r.identity(),s.copy(p.matrixWorld),s.premultiply(m),r.extractRotation(s),v.halfWidth.set(p.width*.5,0,0),v.halfHeight.set(0,p.height*.5,0),v.halfWidth.applyMatrix4(r),v.halfHeight.applyMatrix4(r),M++}else if(p.isPointLight){let v=n.point[u];v.position.setFromMatrixPosition(p.matrixWorld),v.position.applyMatrix4(m),u++}else if(p.isHemisphereLight){let v=n.hemi[x];v.direction.setFromMatrixPosition(p.matrixWorld),v.direction.transformDirection(m),x++}}}return{setup:o,setupView:c,state:n}}function Jf(i){let e=new yy(i),t=[],n=[],a=[];function s(f){d.camera=f,t.length=0,n.length=0,a.length=0}function r(f){f.isLightProbeGrid?a.push(f):t.push(f)}function o(f){n.push(f)}function c(){e.setup(t),a.sort((f,h)=>f.priority-h.priority||f.id-h.id)}function l(f){e.setupView(t,f)}let d={lightsArray:t,shadowsArray:n,lightProbeGridArray:a,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:d,setupLights:c,setupLightsView:l,pushLight:r,pushShadow:o}}function vy(i){let e=new WeakMap;function t(a,s=0){let r=e.get(a),o;return r===void 0?(o=new Jf(i),e.set(a,[o])):s>=r.length?(o=new Jf(i),r.push(o)):o=r[s],o}function n(){e=new WeakMap}return{get:t,dispose:n}}var _y=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,My=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,Sy=[new L(1,0,0),new L(-1,0,0),new L(0,1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1)],wy=[new L(0,-1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1),new L(0,-1,0),new L(0,-1,0)],Yf=new Ce,Ls=new L,Zl=new L;function Ay(i,e,t){let n=new ii,a=new pe,s=new pe,r=new Be,o=new zr,c=new Vr,l={},d=t.maxTextureSize,f={[zt]:Vt,[Vt]:zt,[At]:At},h=new Bt({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new pe},radius:{value:4}},vertexShader:_y,fragmentShader:My}),u=h.clone();u.defines.HORIZONTAL_PASS=1;let b=new kt;b.setAttribute("position",new ut(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let M=new wt(b,h),x=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Ss;let m=this.type;this.render=function(w,g,S){if(x.enabled===!1||x.autoUpdate===!1&&x.needsUpdate===!1||w.length===0)return;this.type===kd&&(Ne("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Ss);let R=i.getRenderTarget(),A=i.getActiveCubeFace(),I=i.getActiveMipmapLevel(),C=i.state;C.setBlending(hn),C.buffers.depth.getReversed()===!0?C.buffers.color.setClear(0,0,0,0):C.buffers.color.setClear(1,1,1,1),C.buffers.depth.setTest(!0),C.setScissorTest(!1);let D=m!==this.type;D&&g.traverse(function(N){N.material&&(Array.isArray(N.material)?N.material.forEach(F=>F.needsUpdate=!0):N.material.needsUpdate=!0)});for(let N=0,F=w.length;N<F;N++){let z=w[N],k=z.shadow;if(k===void 0){Ne("WebGLShadowMap:",z,"has no shadow.");continue}if(k.autoUpdate===!1&&k.needsUpdate===!1)continue;a.copy(k.mapSize);let Y=k.getFrameExtents();a.multiply(Y),s.copy(k.mapSize),(a.x>d||a.y>d)&&(a.x>d&&(s.x=Math.floor(d/Y.x),a.x=s.x*Y.x,k.mapSize.x=s.x),a.y>d&&(s.y=Math.floor(d/Y.y),a.y=s.y*Y.y,k.mapSize.y=s.y));let W=i.state.buffers.depth.getReversed();if(k.camera._reversedDepth=W,k.map===null||D===!0){if(k.map!==null&&(k.map.depthTexture!==null&&(k.map.depthTexture.dispose(),k.map.depthTexture=null),k.map.dispose()),this.type===Ra){if(z.isPointLight){Ne("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}k.map=new Ft(a.x,a.y,{format:Mi,type:sn,minFilter:yt,magFilter:yt,generateMipmaps:!1}),k.map.texture.name=z.name+".shadowMap",k.map.depthTexture=new Cn(a.x,a.y,Nn),k.map.depthTexture.name=z.name+".shadowMapDepth",k.map.depthTexture.format=ei,k.map.depthTexture.compareFunction=null,k.map.depthTexture.minFilter=xt,k.map.depthTexture.magFilter=xt}else z.isPointLight?(k.map=new Us(a.x),k.map.depthTexture=new gs(a.x,dn)):(k.map=new Ft(a.x,a.y),k.map.depthTexture=new Cn(a.x,a.y,dn)),k.map.depthTexture.name=z.name+".shadowMap",k.map.depthTexture.format=ei,this.type===Ss?(k.map.depthTexture.compareFunction=W?Hl:Gl,k.map.depthTexture.minFilter=yt,k.map.depthTexture.magFilter=yt):(k.map.depthTexture.compareFunction=null,k.map.depthTexture.minFilter=xt,k.map.depthTexture.magFilter=xt);k.camera.updateProjectionMatrix()}k.map.isWebGLCubeRenderTarget!==!0&&(k.map.width!==a.x||k.map.height!==a.y)&&k.map.setSize(a.x,a.y);let K=k.map.isWebGLCubeRenderTarget?6:k.getViewportCount();z.isPointLight!==!0&&k.updateMatrices(z,S);let ee=(k.camera.layers.mask&4294967294)!==0?k.camera.layers:S.layers;for(let me=0;me<K;me++){let Te=k.getCamera(me);if(z.isPointLight){let q=k.camera,ne=k.matrix,ye=z.distance||q.far;ye!==q.far&&(q.far=ye,q.updateProjectionMatrix()),Ls.setFromMatrixPosition(z.matrixWorld),q.position.copy(Ls),Zl.copy(q.position),Zl.add(Sy[me]),q.up.copy(wy[me]),q.lookAt(Zl),q.updateMatrixWorld(),ne.makeTranslation(-Ls.x,-Ls.y,-Ls.z),Yf.multiplyMatrices(q.projectionMatrix,q.matrixWorldInverse),k._frustum.setFromProjectionMatrix(Yf,q.coordinateSystem,q.reversedDepth)}if(k.map.isWebGLCubeRenderTarget)i.setRenderTarget(k.map,me),i.clear();else{me===0&&(i.setRenderTarget(k.map),i.clear());let q=k.getViewport(me);r.set(s.x*q.x,s.y*q.y,s.x*q.z,s.y*q.w),C.viewport(r)}n=k.getFrustum(me),p(g,S,Te,z,ee,this.type)}k.isPointLightShadow!==!0&&this.type===Ra&&y(k,S),k.needsUpdate=!1}m=this.type,x.needsUpdate=!1,i.setRenderTarget(R,A,I)};function y(w,g){let S=e.update(M);h.defines.VSM_SAMPLES!==w.blurSamples&&(h.defines.VSM_SAMPLES=w.blurSamples,u.defines.VSM_SAMPLES=w.blurSamples,h.needsUpdate=!0,u.needsUpdate=!0),w.mapPass===null?w.mapPass=new Ft(a.x,a.y,{format:Mi,type:sn}):(w.mapPass.width!==w.map.width||w.mapPass.height!==w.map.height)&&w.mapPass.setSize(w.map.width,w.map.height),h.uniforms.shadow_pass.value=w.map.depthTexture,h.uniforms.resolution.value.set(w.map.width,w.map.height),h.uniforms.radius.value=w.radius,i.setRenderTarget(w.mapPass),i.clear(),i.renderBufferDirect(g,null,S,h,M,null),u.uniforms.shadow_pass.value=w.mapPass.texture,u.uniforms.resolution.value.set(w.map.width,w.map.height),u.uniforms.radius.value=w.radius,i.setRenderTarget(w.map),i.clear(),i.renderBufferDirect(g,null,S,u,M,null)}function _(w,g,S,R){let A=null,I=S.isPointLight===!0?w.customDistanceMaterial:w.customDepthMaterial;if(I!==void 0)A=I;else if(A=S.isPointLight===!0?c:o,i.localClippingEnabled&&g.clipShadows===!0&&Array.isArray(g.clippingPlanes)&&g.clippingPlanes.length!==0||g.displacementMap&&g.displacementScale!==0||g.alphaMap&&g.alphaTest>0||g.map&&g.alphaTest>0||g.alphaToCoverage===!0){let C=A.uuid,D=g.uuid,N=l[C];N===void 0&&(N={},l[C]=N);let F=N[D];F===void 0&&(F=A.clone(),N[D]=F,g.addEventListener("dispose",v)),A=F}if(A.visible=g.visible,A.wireframe=g.wireframe,R===Ra?A.side=g.shadowSide!==null?g.shadowSide:g.side:A.side=g.shadowSide!==null?g.shadowSide:f[g.side],A.alphaMap=g.alphaMap,A.alphaTest=g.alphaToCoverage===!0?.5:g.alphaTest,A.map=g.map,A.clipShadows=g.clipShadows,A.clippingPlanes=g.clippingPlanes,A.clipIntersection=g.clipIntersection,A.displacementMap=g.displacementMap,A.displacementScale=g.displacementScale,A.displacementBias=g.displacementBias,A.wireframeLinewidth=g.wireframeLinewidth,A.linewidth=g.linewidth,S.isPointLight===!0&&A.isMeshDistanceMaterial===!0){let C=i.properties.get(A);C.light=S}return A}function p(w,g,S,R,A,I){if(w.visible===!1)return;if(w.layers.test(A)&&(w.isMesh||w.isLine||w.isPoints)&&(w.castShadow||w.receiveShadow&&I===Ra)&&(!w.frustumCulled||w.intersectsFrustum(n))){w.modelViewMatrix.multiplyMatrices(S.matrixWorldInverse,w.matrixWorld);let N=e.update(w),F=w.material;if(Array.isArray(F)){let z=N.groups;for(let k=0,Y=z.length;k<Y;k++){let W=z[k],K=F[W.materialIndex];if(K&&K.visible){let ee=_(w,K,R,I);w.onBeforeShadow(i,w,g,S,N,ee,W),i.renderBufferDirect(S,null,N,ee,w,W),w.onAfterShadow(i,w,g,S,N,ee,W)}}}else if(F.visible){let z=_(w,F,R,I);w.onBeforeShadow(i,w,g,S,N,z,null),i.renderBufferDirect(S,null,N,z,w,null),w.onAfterShadow(i,w,g,S,N,z,null)}}let D=w.children;for(let N=0,F=D.length;N<F;N++)p(D[N],g,S,R,A,I)}function v(w){w.target.removeEventListener("dispose",v);for(let S in l){let R=l[S],A=w.target.uuid;A in R&&(R[A].dispose(),delete R[A])}}}function Ey(i,e){function t(){let U=!1,Q=new Be,X=null,ce=new Be(0,0,0,0);return{setMask:function(ae){X!==ae&&!U&&(i.colorMask(ae,ae,ae,ae),X=ae)},setLocked:function(ae){U=ae},setClear:function(ae,re,we,ze,ie){ie===!0&&(ae*=ze,re*=ze,we*=ze),Q.set(ae,re,we,ze),ce.equals(Q)===!1&&(i.clearColor(ae,re,we,ze),ce.copy(Q))},reset:function(){U=!1,X=null,ce.set(-1,0,0,0)}}}function n(){let U=!1,Q=!1,X=null,ce=null,ae=null;return{setReversed:function(re){if(Q!==re){let we=e.get("EXT_clip_control");re?we.clipControlEXT(we.LOWER_LEFT_EXT,we.ZERO_TO_ONE_EXT):we.clipControlEXT(we.LOWER_LEFT_EXT,we.NEGATIVE_ONE_TO_ONE_EXT),Q=re;let ze=ae;ae=null,this.setClear(ze)}},getReversed:function(){return Q},setTest:function(re){re?fe(i.DEPTH_TEST):De(i.DEPTH_TEST)},setMask:function(re){X!==re&&!U&&(i.depthMask(re),X=re)},setFunc:function(re){if(Q&&(re=xf[re]),ce!==re){switch(re){case Ar:i.depthFunc(i.NEVER);break;case Er:i.depthFunc(i.ALWAYS);break;case Tr:i.depthFunc(i.LESS);break;case pa:i.depthFunc(i.LEQUAL);break;case Rr:i.depthFunc(i.EQUAL);break;case Ir:i.depthFunc(i.GEQUAL);break;case Cr:i.depthFunc(i.GREATER);break;case Nr:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}ce=re}},setLocked:function(re){U=re},setClear:function(re){ae!==re&&(ae=re,Q&&(re=1-re),i.clearDepth(re))},reset:function(){U=!1,X=null,ce=null,ae=null,Q=!1}}}function a(){let U=!1,Q=null,X=null,ce=null,ae=null,re=null,we=null,ze=null,ie=null;return{setTest:function(Ee){U||(Ee?fe(i.STENCIL_TEST):De(i.STENCIL_TEST))},setMask:function(Ee){Q!==Ee&&!U&&(i.stencilMask(Ee),Q=Ee)},setFunc:function(Ee,Fe,be){(X!==Ee||ce!==Fe||ae!==be)&&(i.stencilFunc(Ee,Fe,be),X=Ee,ce=Fe,ae=be)},setOp:function(Ee,Fe,be){(re!==Ee||we!==Fe||ze!==be)&&(i.stencilOp(Ee,Fe,be),re=Ee,we=Fe,ze=be)},setLocked:function(Ee){U=Ee},setClear:function(Ee){ie!==Ee&&(i.clearStencil(Ee),ie=Ee)},reset:function(){U=!1,Q=null,X=null,ce=null,ae=null,re=null,we=null,ze=null,ie=null}}}let s=new t,r=new n,o=new a,c={},l=new WeakMap,d={},f={},h={},u=new WeakMap,b=[],M=null,x=!1,m=null,y=null,_=null,p=null,v=null,w=null,g=null,S=new Ye(0,0,0),R=0,A=!1,I=null,C=null,D=null,N=null,F=null,z=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),k=!1,Y=0,W=i.getParameter(i.VERSION);W.indexOf("WebGL")!==-1?(Y=parseFloat(/^WebGL (\d)/.exec(W)[1]),k=Y>=1):W.indexOf("OpenGL ES")!==-1&&(Y=parseFloat(/^OpenGL ES (\d)/.exec(W)[1]),k=Y>=2);let K=null,ee={},me=i.getParameter(i.SCISSOR_BOX),Te=i.getParameter(i.VIEWPORT),q=new Be().fromArray(me),ne=new Be().fromArray(Te);function ye(U,Q,X,ce){let ae=new Uint8Array(4),re=i.createTexture();i.bindTexture(U,re),i.texParameteri(U,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(U,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let we=0;we<X;we++)U===i.TEXTURE_3D||U===i.TEXTURE_2D_ARRAY?i.texImage3D(Q,0,i.RGBA,1,1,ce,0,i.RGBA,i.UNSIGNED_BYTE,ae):i.texImage2D(Q+we,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,ae);return re}let Ae={};Ae[i.TEXTURE_2D]=ye(i.TEXTURE_2D,i.TEXTURE_2D,1),Ae[i.TEXTURE_CUBE_MAP]=ye(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ae[i.TEXTURE_2D_ARRAY]=ye(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Ae[i.TEXTURE_3D]=ye(i.TEXTURE_3D,i.TEXTURE_3D,1,1),s.setClear(0,0,0,1),r.setClear(1),o.setClear(0),fe(i.DEPTH_TEST),r.setFunc(pa),nn(!1),pt(vl),fe(i.CULL_FACE),Ut(hn);function fe(U){d[U]!==!0&&(i.enable(U),d[U]=!0)}function De(U){d[U]!==!1&&(i.disable(U),d[U]=!1)}function gt(U,Q){return h[U]!==Q?(i.bindFramebuffer(U,Q),h[U]=Q,U===i.DRAW_FRAMEBUFFER&&(h[i.FRAMEBUFFER]=Q),U===i.FRAMEBUFFER&&(h[i.DRAW_FRAMEBUFFER]=Q),!0):!1}function Re(U,Q){let X=b,ce=!1;if(U){X=u.get(Q),X===void 0&&(X=[],u.set(Q,X));let ae=U.textures;if(X.length!==ae.length||X[0]!==i.COLOR_ATTACHMENT0){for(let re=0,we=ae.length;re<we;re++)X[re]=i.COLOR_ATTACHMENT0+re;X.length=ae.length,ce=!0}}else X[0]!==i.BACK&&(X[0]=i.BACK,ce=!0);ce&&i.drawBuffers(X)}function Ke(U){return M!==U?(i.useProgram(U),M=U,!0):!1}let st={[Vi]:i.FUNC_ADD,[zd]:i.FUNC_SUBTRACT,[Vd]:i.FUNC_REVERSE_SUBTRACT};st[Gd]=i.MIN,st[Hd]=i.MAX;let We={[Wd]:i.ZERO,[jd]:i.ONE,[qd]:i.SRC_COLOR,[wl]:i.SRC_ALPHA,[Qd]:i.SRC_ALPHA_SATURATE,[Yd]:i.DST_COLOR,[Kd]:i.DST_ALPHA,[Xd]:i.ONE_MINUS_SRC_COLOR,[Al]:i.ONE_MINUS_SRC_ALPHA,[Zd]:i.ONE_MINUS_DST_COLOR,[Jd]:i.ONE_MINUS_DST_ALPHA,[$d]:i.CONSTANT_COLOR,[ef]:i.ONE_MINUS_CONSTANT_COLOR,[tf]:i.CONSTANT_ALPHA,[nf]:i.ONE_MINUS_CONSTANT_ALPHA};function Ut(U,Q,X,ce,ae,re,we,ze,ie,Ee){if(U===hn){x===!0&&(De(i.BLEND),x=!1);return}if(x===!1&&(fe(i.BLEND),x=!0),U!==Bd){if(U!==m||Ee!==A){if((y!==Vi||v!==Vi)&&(i.blendEquation(i.FUNC_ADD),y=Vi,v=Vi),Ee)switch(U){case _i:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case _l:i.blendFunc(i.ONE,i.ONE);break;case Ml:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Sl:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Pe("WebGLState: Invalid blending: ",U);break}else switch(U){case _i:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case _l:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Ml:Pe("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Sl:Pe("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Pe("WebGLState: Invalid blending: ",U);break}_=null,p=null,w=null,g=null,S.set(0,0,0),R=0,m=U,A=Ee}return}ae=ae||Q,re=re||X,we=we||ce,(Q!==y||ae!==v)&&(i.blendEquationSeparate(st[Q],st[ae]),y=Q,v=ae),(X!==_||ce!==p||re!==w||we!==g)&&(i.blendFuncSeparate(We[X],We[ce],We[re],We[we]),_=X,p=ce,w=re,g=we),(ze.equals(S)===!1||ie!==R)&&(i.blendColor(ze.r,ze.g,ze.b,ie),S.copy(ze),R=ie),m=U,A=!1}function Et(U,Q){U.side===At?De(i.CULL_FACE):fe(i.CULL_FACE);let X=U.side===Vt;Q&&(X=!X),nn(X),U.blending===_i&&U.transparent===!1?Ut(hn):Ut(U.blending,U.blendEquation,U.blendSrc,U.blendDst,U.blendEquationAlpha,U.blendSrcAlpha,U.blendDstAlpha,U.blendColor,U.blendAlpha,U.premultipliedAlpha),r.setFunc(U.depthFunc),r.setTest(U.depthTest),r.setMask(U.depthWrite),s.setMask(U.colorWrite);let ce=U.stencilWrite;o.setTest(ce),ce&&(o.setMask(U.stencilWriteMask),o.setFunc(U.stencilFunc,U.stencilRef,U.stencilFuncMask),o.setOp(U.stencilFail,U.stencilZFail,U.stencilZPass)),Ct(U.polygonOffset,U.polygonOffsetFactor,U.polygonOffsetUnits),U.alphaToCoverage===!0?fe(i.SAMPLE_ALPHA_TO_COVERAGE):De(i.SAMPLE_ALPHA_TO_COVERAGE)}function nn(U){I!==U&&(U?i.frontFace(i.CW):i.frontFace(i.CCW),I=U)}function pt(U){U!==Od?(fe(i.CULL_FACE),U!==C&&(U===vl?i.cullFace(i.BACK):U===Fd?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):De(i.CULL_FACE),C=U}function Fn(U){U!==D&&(k&&i.lineWidth(U),D=U)}function Ct(U,Q,X){U?(fe(i.POLYGON_OFFSET_FILL),(N!==Q||F!==X)&&(N=Q,F=X,r.getReversed()&&(Q=-Q,X=-X),i.polygonOffset(Q,X))):De(i.POLYGON_OFFSET_FILL)}function gn(U){U?fe(i.SCISSOR_TEST):De(i.SCISSOR_TEST)}function xn(U){U===void 0&&(U=i.TEXTURE0+z-1),K!==U&&(i.activeTexture(U),K=U)}function yn(U,Q,X){X===void 0&&(K===null?X=i.TEXTURE0+z-1:X=K);let ce=ee[X];ce===void 0&&(ce={type:void 0,texture:void 0},ee[X]=ce),(ce.type!==U||ce.texture!==Q)&&(K!==X&&(i.activeTexture(X),K=X),i.bindTexture(U,Q||Ae[U]),ce.type=U,ce.texture=Q)}function B(){let U=ee[K];U!==void 0&&U.type!==void 0&&(i.bindTexture(U.type,null),U.type=void 0,U.texture=void 0)}function vn(){try{i.compressedTexImage2D(...arguments)}catch(U){Pe("WebGLState:",U)}}function dt(){try{i.compressedTexImage3D(...arguments)}catch(U){Pe("WebGLState:",U)}}function ft(){try{i.texSubImage2D(...arguments)}catch(U){Pe("WebGLState:",U)}}function ue(){try{i.texSubImage3D(...arguments)}catch(U){Pe("WebGLState:",U)}}function Tt(){try{i.compressedTexSubImage2D(...arguments)}catch(U){Pe("WebGLState:",U)}}function Ie(){try{i.compressedTexSubImage3D(...arguments)}catch(U){Pe("WebGLState:",U)}}function Ue(){try{i.texStorage2D(...arguments)}catch(U){Pe("WebGLState:",U)}}function P(){try{i.texStorage3D(...arguments)}catch(U){Pe("WebGLState:",U)}}function E(){try{i.texImage2D(...arguments)}catch(U){Pe("WebGLState:",U)}}function G(){try{i.texImage3D(...arguments)}catch(U){Pe("WebGLState:",U)}}function te(U){return f[U]!==void 0?f[U]:i.getParameter(U)}function $(U,Q){f[U]!==Q&&(i.pixelStorei(U,Q),f[U]=Q)}function se(U){q.equals(U)===!1&&(i.scissor(U.x,U.y,U.z,U.w),q.copy(U))}function he(U){ne.equals(U)===!1&&(i.viewport(U.x,U.y,U.z,U.w),ne.copy(U))}function J(U,Q){let X=l.get(Q);X===void 0&&(X=new WeakMap,l.set(Q,X));let ce=X.get(U);ce===void 0&&(ce=i.getUniformBlockIndex(Q,U.name),i.uniformBlockBinding(Q,ce,ce),X.set(U,ce))}function Z(U,Q,X){let ae=l.get(Q).get(U);c[ae]!==X&&(i.bindBufferBase(i.UNIFORM_BUFFER,ae,X),c[ae]=X)}function oe(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),r.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),d={},f={},K=null,ee={},h={},c={},u=new WeakMap,b=[],M=null,x=!1,m=null,y=null,_=null,p=null,v=null,w=null,g=null,S=new Ye(0,0,0),R=0,A=!1,I=null,C=null,D=null,N=null,F=null,q.set(0,0,i.canvas.width,i.canvas.height),ne.set(0,0,i.canvas.width,i.canvas.height),s.reset(),r.reset(),o.reset()}return{buffers:{color:s,depth:r,stencil:o},enable:fe,disable:De,bindFramebuffer:gt,drawBuffers:Re,useProgram:Ke,setBlending:Ut,setMaterial:Et,setFlipSided:nn,setCullFace:pt,setLineWidth:Fn,setPolygonOffset:Ct,setScissorTest:gn,activeTexture:xn,bindTexture:yn,unbindTexture:B,compressedTexImage2D:vn,compressedTexImage3D:dt,texImage2D:E,texImage3D:G,pixelStorei:$,getParameter:te,updateUBOMapping:J,uniformBlockBinding:Z,texStorage2D:Ue,texStorage3D:P,texSubImage2D:ft,texSubImage3D:ue,compressedTexSubImage2D:Tt,compressedTexSubImage3D:Ie,scissor:se,viewport:he,reset:oe}}function Ty(i,e,t,n,a,s,r){let o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new pe,d=new WeakMap,f=new Set,h,u=new WeakMap,b=new Set,M=new FinalizationRegistry(P=>b.delete(P)),x=!1;try{x=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(P,E){return x?new OffscreenCanvas(P,E):hs("canvas")}function y(P,E,G){let te=1,$=Ue(P);if(($.width>G||$.height>G)&&(te=G/Math.max($.width,$.height)),te<1)if(typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&P instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&P instanceof ImageBitmap||typeof VideoFrame<"u"&&P instanceof VideoFrame){let se=Math.floor(te*$.width),he=Math.floor(te*$.height);h===void 0&&(h=m(se,he));let J=E?m(se,he):h;return J.width=se,J.height=he,J.getContext("2d").drawImage(P,0,0,se,he),Ne("WebGLRenderer: Texture has been resized from ("+$.width+"x"+$.height+") to ("+se+"x"+he+")."),J}else return"data"in P&&Ne("WebGLRenderer: Image in DataTexture is too big ("+$.width+"x"+$.height+")."),P;return P}function _(P){return P.generateMipmaps}function p(P){i.generateMipmap(P)}function v(P){return P.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:P.isWebGL3DRenderTarget?i.TEXTURE_3D:P.isWebGLArrayRenderTarget||P.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function w(P,E,G,te,$,se=!1){if(P!==null){if(i[P]!==void 0)return i[P];Ne("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+P+"'")}let he;te&&(he=e.get("EXT_texture_norm16"),he||Ne("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let J=E;if(E===i.RED&&(G===i.FLOAT&&(J=i.R32F),G===i.HALF_FLOAT&&(J=i.R16F),G===i.UNSIGNED_BYTE&&(J=i.R8),G===i.UNSIGNED_SHORT&&he&&(J=he.R16_EXT),G===i.SHORT&&he&&(J=he.R16_SNORM_EXT)),E===i.RED_INTEGER&&(G===i.UNSIGNED_BYTE&&(J=i.R8UI),G===i.UNSIGNED_SHORT&&(J=i.R16UI),G===i.UNSIGNED_INT&&(J=i.R32UI),G===i.BYTE&&(J=i.R8I),G===i.SHORT&&(J=i.R16I),G===i.INT&&(J=i.R32I)),E===i.RG&&(G===i.FLOAT&&(J=i.RG32F),G===i.HALF_FLOAT&&(J=i.RG16F),G===i.UNSIGNED_BYTE&&(J=i.RG8),G===i.UNSIGNED_SHORT&&he&&(J=he.RG16_EXT),G===i.SHORT&&he&&(J=he.RG16_SNORM_EXT)),E===i.RG_INTEGER&&(G===i.UNSIGNED_BYTE&&(J=i.RG8UI),G===i.UNSIGNED_SHORT&&(J=i.RG16UI),G===i.UNSIGNED_INT&&(J=i.RG32UI),G===i.BYTE&&(J=i.RG8I),G===i.SHORT&&(J=i.RG16I),G===i.INT&&(J=i.RG32I)),E===i.RGB_INTEGER&&(G===i.UNSIGNED_BYTE&&(J=i.RGB8UI),G===i.UNSIGNED_SHORT&&(J=i.RGB16UI),G===i.UNSIGNED_INT&&(J=i.RGB32UI),G===i.BYTE&&(J=i.RGB8I),G===i.SHORT&&(J=i.RGB16I),G===i.INT&&(J=i.RGB32I)),E===i.RGBA_INTEGER&&(G===i.UNSIGNED_BYTE&&(J=i.RGBA8UI),G===i.UNSIGNED_SHORT&&(J=i.RGBA16UI),G===i.UNSIGNED_INT&&(J=i.RGBA32UI),G===i.BYTE&&(J=i.RGBA8I),G===i.SHORT&&(J=i.RGBA16I),G===i.INT&&(J=i.RGBA32I)),E===i.RGB&&(G===i.UNSIGNED_SHORT&&he&&(J=he.RGB16_EXT),G===i.SHORT&&he&&(J=he.RGB16_SNORM_EXT),G===i.UNSIGNED_INT_5_9_9_9_REV&&(J=i.RGB9_E5),G===i.UNSIGNED_INT_10F_11F_11F_REV&&(J=i.R11F_G11F_B10F)),E===i.RGBA){let Z=se?cs:Ge.getTransfer($);G===i.FLOAT&&(J=i.RGBA32F),G===i.HALF_FLOAT&&(J=i.RGBA16F),G===i.UNSIGNED_BYTE&&(J=Z===et?i.SRGB8_ALPHA8:i.RGBA8),G===i.UNSIGNED_SHORT&&he&&(J=he.RGBA16_EXT),G===i.SHORT&&he&&(J=he.RGBA16_SNORM_EXT),G===i.UNSIGNED_SHORT_4_4_4_4&&(J=i.RGBA4),G===i.UNSIGNED_SHORT_5_5_5_1&&(J=i.RGB5_A1)}return(J===i.R16F||J===i.R32F||J===i.RG16F||J===i.RG32F||J===i.RGBA16F||J===i.RGBA32F)&&e.get("EXT_color_buffer_float"),J}function g(P,E){let G;return P?E===null||E===dn||E===Hi?G=i.DEPTH24_STENCIL8:E===Nn?G=i.DEPTH32F_STENCIL8:E===Ca&&(G=i.DEPTH24_STENCIL8,Ne("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):E===null||E===dn||E===Hi?G=i.DEPTH_COMPONENT24:E===Nn?G=i.DEPTH_COMPONENT32F:E===Ca&&(G=i.DEPTH_COMPONENT16),G}function S(P,E){return _(P)===!0||P.isFramebufferTexture&&P.minFilter!==xt&&P.minFilter!==yt?Math.log2(Math.max(E.width,E.height))+1:P.mipmaps.length>0?P.mipmaps.length:P.isCompressedTexture&&Array.isArray(P.image)?E.mipmaps.length:1}function R(P){let E=new WeakRef(P);n.get(P).__ref=E,b.add(E),M.register(P,E,E)}function A(P){let E=n.get(P).__ref;E!==void 0&&(b.delete(E),M.unregister(E))}function I(P){D(P.target)}function C(P){N(P.target)}function D(P){P.removeEventListener("dispose",I),A(P),z(P),P.isVideoTexture&&d.delete(P),P.isHTMLTexture&&f.delete(P)}function N(P){P.removeEventListener("dispose",C),A(P),Y(P)}function F(){for(let P of b){let E=P.deref();E!==void 0&&(E.isRenderTarget===!0?N(E):D(E))}b.clear(),f.clear()}function z(P){let E=n.get(P);if(E.__webglInit===void 0)return;let G=P.source,te=u.get(G);if(te){let $=te[E.__cacheKey];$.usedTimes--,$.usedTimes===0&&k(P),Object.keys(te).length===0&&u.delete(G)}n.remove(P)}function k(P){let E=n.get(P);i.deleteTexture(E.__webglTexture);let G=P.source,te=u.get(G);delete te[E.__cacheKey],r.memory.textures--}function Y(P){let E=n.get(P);E.__depthDisposeCallback&&E.__depthDisposeCallback();let G=P.depthTexture;if(G&&G.renderTarget===P&&D(G),P.isWebGLCubeRenderTarget)for(let $=0;$<6;$++){if(Array.isArray(E.__webglFramebuffer[$]))for(let se=0;se<E.__webglFramebuffer[$].length;se++)i.deleteFramebuffer(E.__webglFramebuffer[$][se]);else i.deleteFramebuffer(E.__webglFramebuffer[$]);E.__webglDepthbuffer&&i.deleteRenderbuffer(E.__webglDepthbuffer[$])}else{if(Array.isArray(E.__webglFramebuffer))for(let $=0;$<E.__webglFramebuffer.length;$++)i.deleteFramebuffer(E.__webglFramebuffer[$]);else i.deleteFramebuffer(E.__webglFramebuffer);if(E.__webglDepthbuffer&&i.deleteRenderbuffer(E.__webglDepthbuffer),E.__webglMultisampledFramebuffer&&i.deleteFramebuffer(E.__webglMultisampledFramebuffer),E.__webglColorRenderbuffer)for(let $=0;$<E.__webglColorRenderbuffer.length;$++)E.__webglColorRenderbuffer[$]&&i.deleteRenderbuffer(E.__webglColorRenderbuffer[$]);E.__webglDepthRenderbuffer&&i.deleteRenderbuffer(E.__webglDepthRenderbuffer)}let te=P.textures;for(let $=0,se=te.length;$<se;$++){let he=n.get(te[$]);he.__webglTexture&&(i.deleteTexture(he.__webglTexture),r.memory.textures--),n.remove(te[$])}n.remove(P)}let W=0;function K(){W=0}function ee(){return W}function me(P){W=P}function Te(){let P=W;return P>=a.maxTextures&&Ne("WebGLTextures: Trying to use "+(P+1)+" texture units while this GPU supports only "+a.maxTextures),W+=1,P}function q(P){let E=[];return E.push(P.wrapS),E.push(P.wrapT),E.push(P.wrapR||0),E.push(P.magFilter),E.push(P.minFilter),E.push(P.anisotropy),E.push(P.internalFormat),E.push(P.format),E.push(P.type),E.push(P.generateMipmaps),E.push(P.mipmapsAutoUpdate),E.push(P.premultiplyAlpha),E.push(P.flipY),E.push(P.unpackAlignment),E.push(P.colorSpace),E.join()}function ne(P,E){let G=n.get(P);if(P.isVideoTexture&&Tt(P),P.isRenderTargetTexture===!1&&P.isExternalTexture!==!0&&P.version>0&&G.__version!==P.version){let te=P.image;if(te===null)Ne("WebGLRenderer: Texture marked for update but no image data found.");else if(te.complete===!1)Ne("WebGLRenderer: Texture marked for update but image is incomplete");else{Et(G,P,E);return}}else P.isExternalTexture&&(G.__webglTexture=P.sourceTexture?P.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,G.__webglTexture,i.TEXTURE0+E)}function ye(P,E){let G=n.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&G.__version!==P.version){Et(G,P,E);return}else P.isExternalTexture&&(G.__webglTexture=P.sourceTexture?P.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,G.__webglTexture,i.TEXTURE0+E)}function Ae(P,E){let G=n.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&G.__version!==P.version){Et(G,P,E);return}t.bindTexture(i.TEXTURE_3D,G.__webglTexture,i.TEXTURE0+E)}function fe(P,E){let G=n.get(P);if(P.version>0&&G.__version!==P.version){nn(G,P,E);return}t.bindTexture(i.TEXTURE_CUBE_MAP,G.__webglTexture,i.TEXTURE0+E)}let De={[ma]:i.REPEAT,[Bn]:i.CLAMP_TO_EDGE,[Pr]:i.MIRRORED_REPEAT},gt={[xt]:i.NEAREST,[rf]:i.NEAREST_MIPMAP_NEAREST,[ws]:i.NEAREST_MIPMAP_LINEAR,[yt]:i.LINEAR,[to]:i.LINEAR_MIPMAP_NEAREST,[si]:i.LINEAR_MIPMAP_LINEAR},Re={[hf]:i.NEVER,[Wl]:i.ALWAYS,[df]:i.LESS,[Gl]:i.LEQUAL,[ff]:i.EQUAL,[Hl]:i.GEQUAL,[uf]:i.GREATER,[pf]:i.NOTEQUAL};function Ke(P,E){if(E.type===Nn&&e.has("OES_texture_float_linear")===!1&&(E.magFilter===yt||E.magFilter===to||E.magFilter===ws||E.magFilter===si||E.minFilter===yt||E.minFilter===to||E.minFilter===ws||E.minFilter===si)&&Ne("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(P,i.TEXTURE_WRAP_S,De[E.wrapS]),i.texParameteri(P,i.TEXTURE_WRAP_T,De[E.wrapT]),(P===i.TEXTURE_3D||P===i.TEXTURE_2D_ARRAY)&&i.texParameteri(P,i.TEXTURE_WRAP_R,De[E.wrapR]),i.texParameteri(P,i.TEXTURE_MAG_FILTER,gt[E.magFilter]),i.texParameteri(P,i.TEXTURE_MIN_FILTER,gt[E.minFilter]),E.compareFunction&&(i.texParameteri(P,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(P,i.TEXTURE_COMPARE_FUNC,Re[E.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(E.magFilter===xt||E.minFilter!==ws&&E.minFilter!==si||E.type===Nn&&e.has("OES_texture_float_linear")===!1)return;if(E.anisotropy>1||n.get(E).__currentAnisotropy){let G=e.get("EXT_texture_filter_anisotropic");i.texParameterf(P,G.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(E.anisotropy,a.getMaxAnisotropy())),n.get(E).__currentAnisotropy=E.anisotropy}}}function st(P,E){let G=!1;P.__webglInit===void 0&&(P.__webglInit=!0,E.addEventListener("dispose",I),R(E));let te=E.source,$=u.get(te);$===void 0&&($={},u.set(te,$));let se=q(E);if(se!==P.__cacheKey){$[se]===void 0&&($[se]={texture:i.createTexture(),usedTimes:0},r.memory.textures++,G=!0),$[se].usedTimes++;let he=$[P.__cacheKey];he!==void 0&&($[P.__cacheKey].usedTimes--,he.usedTimes===0&&k(E)),P.__cacheKey=se,P.__webglTexture=$[se].texture}return G}function We(P,E,G){return Math.floor(Math.floor(P/G)/E)}function Ut(P,E,G,te){let se=P.updateRanges;if(se.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,E.width,E.height,G,te,E.data);else{se.sort((U,Q)=>U.start-Q.start);let he=0;for(let U=1;U<se.length;U++){let Q=se[he],X=se[U],ce=Q.start+Q.count,ae=We(X.start,E.width,4),re=We(Q.start,E.width,4);X.start<=ce+1&&ae===re&&We(X.start+X.count-1,E.width,4)===ae?Q.count=Math.max(Q.count,X.start+X.count-Q.start):(++he,se[he]=X)}se.length=he+1;let J=t.getParameter(i.UNPACK_ROW_LENGTH),Z=t.getParameter(i.UNPACK_SKIP_PIXELS),oe=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,E.width);for(let U=0,Q=se.length;U<Q;U++){let X=se[U],ce=Math.floor(X.start/4),ae=Math.ceil(X.count/4),re=ce%E.width,we=Math.floor(ce/E.width),ze=ae,ie=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,re),t.pixelStorei(i.UNPACK_SKIP_ROWS,we),t.texSubImage2D(i.TEXTURE_2D,0,re,we,ze,ie,G,te,E.data)}P.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,J),t.pixelStorei(i.UNPACK_SKIP_PIXELS,Z),t.pixelStorei(i.UNPACK_SKIP_ROWS,oe)}}function Et(P,E,G){let te=i.TEXTURE_2D;(E.isDataArrayTexture||E.isCompressedArrayTexture)&&(te=i.TEXTURE_2D_ARRAY),E.isData3DTexture&&(te=i.TEXTURE_3D);let $=st(P,E),se=E.source;t.bindTexture(te,P.__webglTexture,i.TEXTURE0+G);let he=n.get(se);if(se.version!==he.__version||$===!0){if(t.activeTexture(i.TEXTURE0+G),(typeof ImageBitmap<"u"&&E.image instanceof ImageBitmap)===!1){let ie=Ge.getPrimaries(Ge.workingColorSpace),Ee=E.colorSpace===oi?null:Ge.getPrimaries(E.colorSpace),Fe=E.colorSpace===oi||ie===Ee?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,E.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,E.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Fe)}t.pixelStorei(i.UNPACK_ALIGNMENT,E.unpackAlignment);let Z=y(E.image,!1,a.maxTextureSize);Z=Ie(E,Z);let oe=s.convert(E.format,E.colorSpace),U=s.convert(E.type),Q=w(E.internalFormat,oe,U,E.normalized,E.colorSpace,E.isVideoTexture);Ke(te,E);let X,ce=E.mipmaps,ae=E.isVideoTexture!==!0,re=he.__version===void 0||$===!0,we=se.dataReady,ze=S(E,Z);if(E.isDepthTexture)Q=g(E.format===ri,E.type),re&&(ae?t.texStorage2D(i.TEXTURE_2D,1,Q,Z.width,Z.height):t.texImage2D(i.TEXTURE_2D,0,Q,Z.width,Z.height,0,oe,U,null));else if(E.isDataTexture)if(ce.length>0){ae&&re&&t.texStorage2D(i.TEXTURE_2D,ze,Q,ce[0].width,ce[0].height);for(let ie=0,Ee=ce.length;ie<Ee;ie++)X=ce[ie],ae?we&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,X.width,X.height,oe,U,X.data):t.texImage2D(i.TEXTURE_2D,ie,Q,X.width,X.height,0,oe,U,X.data);E.generateMipmaps=!1}else ae?(re&&t.texStorage2D(i.TEXTURE_2D,ze,Q,Z.width,Z.height),we&&Ut(E,Z,oe,U)):t.texImage2D(i.TEXTURE_2D,0,Q,Z.width,Z.height,0,oe,U,Z.data);else if(E.isCompressedTexture)if(E.isCompressedArrayTexture){ae&&re&&t.texStorage3D(i.TEXTURE_2D_ARRAY,ze,Q,ce[0].width,ce[0].height,Z.depth);for(let ie=0,Ee=ce.length;ie<Ee;ie++)if(X=ce[ie],E.format!==fn)if(oe!==null)if(ae){if(we)if(E.layerUpdates.size>0){let Fe=Jl(X.width,X.height,E.format,E.type);for(let be of E.layerUpdates){let nt=X.data.subarray(be*Fe/X.data.BYTES_PER_ELEMENT,(be+1)*Fe/X.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,be,X.width,X.height,1,oe,nt)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,X.width,X.height,Z.depth,oe,X.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,ie,Q,X.width,X.height,Z.depth,0,X.data,0,0);else Ne("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ae?we&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,X.width,X.height,Z.depth,oe,U,X.data):t.texImage3D(i.TEXTURE_2D_ARRAY,ie,Q,X.width,X.height,Z.depth,0,oe,U,X.data);E.layerUpdates.size>0&&E.clearLayerUpdates()}else{ae&&re&&t.texStorage2D(i.TEXTURE_2D,ze,Q,ce[0].width,ce[0].height);for(let ie=0,Ee=ce.length;ie<Ee;ie++)X=ce[ie],E.format!==fn?oe!==null?ae?we&&t.compressedTexSubImage2D(i.TEXTURE_2D,ie,0,0,X.width,X.height,oe,X.data):t.compressedTexImage2D(i.TEXTURE_2D,ie,Q,X.width,X.height,0,X.data):Ne("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ae?we&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,X.width,X.height,oe,U,X.data):t.texImage2D(i.TEXTURE_2D,ie,Q,X.width,X.height,0,oe,U,X.data)}else if(E.isDataArrayTexture)if(ae){if(re&&t.texStorage3D(i.TEXTURE_2D_ARRAY,ze,Q,Z.width,Z.height,Z.depth),we)if(E.layerUpdates.size>0){let ie=Jl(Z.width,Z.height,E.format,E.type);for(let Ee of E.layerUpdates){let Fe=Z.data.subarray(Ee*ie/Z.data.BYTES_PER_ELEMENT,(Ee+1)*ie/Z.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Ee,Z.width,Z.height,1,oe,U,Fe)}E.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,Z.width,Z.height,Z.depth,oe,U,Z.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,Q,Z.width,Z.height,Z.depth,0,oe,U,Z.data);else if(E.isData3DTexture)ae?(re&&t.texStorage3D(i.TEXTURE_3D,ze,Q,Z.width,Z.height,Z.depth),we&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,Z.width,Z.height,Z.depth,oe,U,Z.data)):t.texImage3D(i.TEXTURE_3D,0,Q,Z.width,Z.height,Z.depth,0,oe,U,Z.data);else if(E.isFramebufferTexture){if(re)if(ae)t.texStorage2D(i.TEXTURE_2D,ze,Q,Z.width,Z.height);else{let ie=Z.width,Ee=Z.height;for(let Fe=0;Fe<ze;Fe++)t.texImage2D(i.TEXTURE_2D,Fe,Q,ie,Ee,0,oe,U,null),ie>>=1,Ee>>=1}}else if(E.isHTMLTexture){if("texElementImage2D"in i){let ie=i.canvas;if(ie.hasAttribute("layoutsubtree")||ie.setAttribute("layoutsubtree","true"),Z.parentNode!==ie){ie.appendChild(Z),f.add(E),ie.onpaint=Ee=>{let Fe=Ee.changedElements;for(let be of f)Fe.includes(be.image)&&(be.needsUpdate=!0)},ie.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,Z);else{let Fe=i.RGBA,be=i.RGBA,nt=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Fe,be,nt,Z)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(ce.length>0){if(ae&&re){let ie=Ue(ce[0]);t.texStorage2D(i.TEXTURE_2D,ze,Q,ie.width,ie.height)}for(let ie=0,Ee=ce.length;ie<Ee;ie++)X=ce[ie],ae?we&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,oe,U,X):t.texImage2D(i.TEXTURE_2D,ie,Q,oe,U,X);E.generateMipmaps=!1}else if(ae){if(re){let ie=Ue(Z);t.texStorage2D(i.TEXTURE_2D,ze,Q,ie.width,ie.height)}we&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,oe,U,Z)}else t.texImage2D(i.TEXTURE_2D,0,Q,oe,U,Z);_(E)&&E.mipmapsAutoUpdate===!0&&p(te),he.__version=se.version,E.onUpdate&&E.onUpdate(E)}P.__version=E.version}function nn(P,E,G){if(E.image.length!==6)return;let te=st(P,E),$=E.source;t.bindTexture(i.TEXTURE_CUBE_MAP,P.__webglTexture,i.TEXTURE0+G);let se=n.get($);if($.version!==se.__version||te===!0){t.activeTexture(i.TEXTURE0+G);let he=Ge.getPrimaries(Ge.workingColorSpace),J=E.colorSpace===oi?null:Ge.getPrimaries(E.colorSpace),Z=E.colorSpace===oi||he===J?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,E.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,E.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,E.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Z);let oe=E.isCompressedTexture||E.image[0].isCompressedTexture,U=E.image[0]&&E.image[0].isDataTexture,Q=[];for(let be=0;be<6;be++)!oe&&!U?Q[be]=y(E.image[be],!0,a.maxCubemapSize):Q[be]=U?E.image[be].image:E.image[be],Q[be]=Ie(E,Q[be]);let X=Q[0],ce=s.convert(E.format,E.colorSpace),ae=s.convert(E.type),re=w(E.internalFormat,ce,ae,E.normalized,E.colorSpace),we=E.isVideoTexture!==!0,ze=se.__version===void 0||te===!0,ie=$.dataReady,Ee=S(E,X);Ke(i.TEXTURE_CUBE_MAP,E);let Fe;if(E.isDepthTexture){if(re=g(E.format===ri,E.type),ze)if(we)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,re,X.width,X.height);else for(let be=0;be<6;be++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,0,re,X.width,X.height,0,ce,ae,null)}else if(oe){we&&ze&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Ee,re,X.width,X.height);for(let be=0;be<6;be++){Fe=Q[be].mipmaps;for(let nt=0;nt<Fe.length;nt++){let Nt=Fe[nt];E.format!==fn?ce!==null?we?ie&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,nt,0,0,Nt.width,Nt.height,ce,Nt.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,nt,re,Nt.width,Nt.height,0,Nt.data):Ne("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):we?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,nt,0,0,Nt.width,Nt.height,ce,ae,Nt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,nt,re,Nt.width,Nt.height,0,ce,ae,Nt.data)}}}else{if(Fe=E.mipmaps,we&&ze){Fe.length>0&&Ee++;let be=Ue(Q[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Ee,re,be.width,be.height)}for(let be=0;be<6;be++)if(U){we?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,0,0,0,Q[be].width,Q[be].height,ce,ae,Q[be].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,0,re,Q[be].width,Q[be].height,0,ce,ae,Q[be].data);for(let nt=0;nt<Fe.length;nt++){let li=Fe[nt].image[be].image;we?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,nt+1,0,0,li.width,li.height,ce,ae,li.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,nt+1,re,li.width,li.height,0,ce,ae,li.data)}}else{we?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,0,0,0,ce,ae,Q[be]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,0,re,ce,ae,Q[be]);for(let nt=0;nt<Fe.length;nt++){let Nt=Fe[nt];we?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,nt+1,0,0,ce,ae,Nt.image[be]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+be,nt+1,re,ce,ae,Nt.image[be])}}}_(E)&&E.mipmapsAutoUpdate===!0&&p(i.TEXTURE_CUBE_MAP),se.__version=$.version,E.onUpdate&&E.onUpdate(E)}P.__version=E.version}function pt(P,E,G,te,$,se){let he=s.convert(G.format,G.colorSpace),J=s.convert(G.type),Z=w(G.internalFormat,he,J,G.normalized,G.colorSpace),oe=n.get(E),U=n.get(G);if(U.__renderTarget=E,!oe.__hasExternalTextures){let Q=Math.max(1,E.width>>se),X=Math.max(1,E.height>>se);$===i.TEXTURE_3D||$===i.TEXTURE_2D_ARRAY?t.texImage3D($,se,Z,Q,X,E.depth,0,he,J,null):t.texImage2D($,se,Z,Q,X,0,he,J,null)}t.bindFramebuffer(i.FRAMEBUFFER,P),ue(E)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,te,$,U.__webglTexture,0,ft(E)):($===i.TEXTURE_2D||$>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&$<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,te,$,U.__webglTexture,se),t.bindFramebuffer(i.FRAMEBUFFER,null)}function Fn(P,E,G){if(i.bindRenderbuffer(i.RENDERBUFFER,P),E.depthBuffer){let te=E.depthTexture,$=te&&te.isDepthTexture?te.type:null,se=g(E.stencilBuffer,$),he=E.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;ue(E)?o.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,ft(E),se,E.width,E.height):G?i.renderbufferStorageMultisample(i.RENDERBUFFER,ft(E),se,E.width,E.height):i.renderbufferStorage(i.RENDERBUFFER,se,E.width,E.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,he,i.RENDERBUFFER,P)}else{let te=E.textures;for(let $=0;$<te.length;$++){let se=te[$],he=s.convert(se.format,se.colorSpace),J=s.convert(se.type),Z=w(se.internalFormat,he,J,se.normalized,se.colorSpace);ue(E)?o.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,ft(E),Z,E.width,E.height):G?i.renderbufferStorageMultisample(i.RENDERBUFFER,ft(E),Z,E.width,E.height):i.renderbufferStorage(i.RENDERBUFFER,Z,E.width,E.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Ct(P,E,G){let te=E.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,P),!(E.depthTexture&&E.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let $=n.get(E.depthTexture);$.__renderTarget=E;let se=te?E.depthTexture.image[0]:E.depthTexture.image;(!$.__webglTexture||se.width!==E.width||se.height!==E.height)&&(se.width=E.width,se.height=E.height,E.depthTexture.needsUpdate=!0),te?fe(E.depthTexture,0):ne(E.depthTexture,0);let he=$.__webglTexture,J=ft(E),Z=te?i.TEXTURE_CUBE_MAP_POSITIVE_X+G:i.TEXTURE_2D,oe=E.depthTexture.format===ri?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(E.depthTexture.format===ei)ue(E)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,oe,Z,he,0,J):i.framebufferTexture2D(i.FRAMEBUFFER,oe,Z,he,0);else if(E.depthTexture.format===ri)ue(E)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,oe,Z,he,0,J):i.framebufferTexture2D(i.FRAMEBUFFER,oe,Z,he,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function gn(P){let E=n.get(P),G=P.isWebGLCubeRenderTarget===!0;if(E.__boundDepthTexture!==P.depthTexture){let te=P.depthTexture;if(E.__depthDisposeCallback&&E.__depthDisposeCallback(),te){let $=()=>{delete E.__boundDepthTexture,delete E.__depthDisposeCallback,te.removeEventListener("dispose",$)};te.addEventListener("dispose",$),E.__depthDisposeCallback=$}E.__boundDepthTexture=te}if(P.depthTexture&&!E.__autoAllocateDepthBuffer)if(G)for(let te=0;te<6;te++)Ct(E.__webglFramebuffer[te],P,te);else P.texture.mipmaps.length>0?Ct(E.__webglFramebuffer[0],P,0):Ct(E.__webglFramebuffer,P,0);else if(G){E.__webglDepthbuffer=[];for(let te=0;te<6;te++)if(t.bindFramebuffer(i.FRAMEBUFFER,E.__webglFramebuffer[te]),E.__webglDepthbuffer[te]===void 0)E.__webglDepthbuffer[te]=i.createRenderbuffer(),Fn(E.__webglDepthbuffer[te],P,!1);else{let $=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,se=E.__webglDepthbuffer[te];i.bindRenderbuffer(i.RENDERBUFFER,se),i.framebufferRenderbuffer(i.FRAMEBUFFER,$,i.RENDERBUFFER,se)}}else if(P.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,E.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,E.__webglFramebuffer),E.__webglDepthbuffer===void 0)E.__webglDepthbuffer=i.createRenderbuffer(),Fn(E.__webglDepthbuffer,P,!1);else{let $=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,se=E.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,se),i.framebufferRenderbuffer(i.FRAMEBUFFER,$,i.RENDERBUFFER,se)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function xn(P,E,G){let te=n.get(P);E!==void 0&&pt(te.__webglFramebuffer,P,P.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),G!==void 0&&gn(P)}function yn(P){let E=P.texture,G=n.get(P),te=n.get(E);P.addEventListener("dispose",C),R(P);let $=P.textures,se=P.isWebGLCubeRenderTarget===!0,he=$.length>1;if(he||(te.__webglTexture===void 0&&(te.__webglTexture=i.createTexture()),te.__version=E.version,r.memory.textures++),se){G.__webglFramebuffer=[];for(let J=0;J<6;J++)if(E.mipmaps.length>0){G.__webglFramebuffer[J]=[];for(let Z=0;Z<E.mipmaps.length;Z++)G.__webglFramebuffer[J][Z]=i.createFramebuffer()}else G.__webglFramebuffer[J]=i.createFramebuffer()}else{if(E.mipmaps.length>0){G.__webglFramebuffer=[];for(let J=0;J<E.mipmaps.length;J++)G.__webglFramebuffer[J]=i.createFramebuffer()}else G.__webglFramebuffer=i.createFramebuffer();if(he)for(let J=0,Z=$.length;J<Z;J++){let oe=n.get($[J]);oe.__webglTexture===void 0&&(oe.__webglTexture=i.createTexture(),r.memory.textures++)}if(P.samples>0&&ue(P)===!1){G.__webglMultisampledFramebuffer=i.createFramebuffer(),G.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,G.__webglMultisampledFramebuffer);for(let J=0;J<$.length;J++){let Z=$[J];G.__webglColorRenderbuffer[J]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,G.__webglColorRenderbuffer[J]);let oe=s.convert(Z.format,Z.colorSpace),U=s.convert(Z.type),Q=w(Z.internalFormat,oe,U,Z.normalized,Z.colorSpace,P.isXRRenderTarget===!0),X=ft(P);i.renderbufferStorageMultisample(i.RENDERBUFFER,X,Q,P.width,P.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+J,i.RENDERBUFFER,G.__webglColorRenderbuffer[J])}i.bindRenderbuffer(i.RENDERBUFFER,null),P.depthBuffer&&(G.__webglDepthRenderbuffer=i.createRenderbuffer(),Fn(G.__webglDepthRenderbuffer,P,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(se){t.bindTexture(i.TEXTURE_CUBE_MAP,te.__webglTexture),Ke(i.TEXTURE_CUBE_MAP,E);for(let J=0;J<6;J++)if(E.mipmaps.length>0)for(let Z=0;Z<E.mipmaps.length;Z++)pt(G.__webglFramebuffer[J][Z],P,E,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+J,Z);else pt(G.__webglFramebuffer[J],P,E,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+J,0);_(E)?p(i.TEXTURE_CUBE_MAP):E.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,E.mipmaps.length-1),t.unbindTexture()}else if(he){for(let J=0,Z=$.length;J<Z;J++){let oe=$[J],U=n.get(oe),Q=i.TEXTURE_2D;(P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(Q=P.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(Q,U.__webglTexture),Ke(Q,oe),pt(G.__webglFramebuffer,P,oe,i.COLOR_ATTACHMENT0+J,Q,0),_(oe)&&p(Q)}t.unbindTexture()}else{let J=i.TEXTURE_2D;if((P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(J=P.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(J,te.__webglTexture),Ke(J,E),E.mipmaps.length>0)for(let Z=0;Z<E.mipmaps.length;Z++)pt(G.__webglFramebuffer[Z],P,E,i.COLOR_ATTACHMENT0,J,Z);else pt(G.__webglFramebuffer,P,E,i.COLOR_ATTACHMENT0,J,0);_(E)?p(J):E.mipmaps.length>0&&i.texParameteri(J,i.TEXTURE_MAX_LEVEL,E.mipmaps.length-1),t.unbindTexture()}P.depthBuffer&&gn(P)}function B(P){let E=P.textures;for(let G=0,te=E.length;G<te;G++){let $=E[G];if(_($)&&$.mipmapsAutoUpdate===!0){let se=v(P),he=n.get($).__webglTexture;t.bindTexture(se,he),p(se),t.unbindTexture()}}}let vn=[];function dt(P){if(P.samples>0){if(ue(P)===!1){let E=P.textures,G=P.width,te=P.height,$=i.COLOR_BUFFER_BIT,se=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,he=n.get(P),J=E.length>1;if(J)for(let oe=0;oe<E.length;oe++)t.bindFramebuffer(i.FRAMEBUFFER,he.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+oe,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,he.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+oe,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,he.__webglMultisampledFramebuffer),P.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglFramebuffer);for(let oe=0;oe<E.length;oe++){if(P.resolveDepthBuffer&&(P.depthBuffer&&($|=i.DEPTH_BUFFER_BIT),P.stencilBuffer&&P.resolveStencilBuffer&&($|=i.STENCIL_BUFFER_BIT)),J){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,he.__webglColorRenderbuffer[oe]);let U=n.get(E[oe]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,U,0)}i.blitFramebuffer(0,0,G,te,0,0,G,te,$,i.NEAREST),c===!0&&(vn.length=0,vn.push(i.COLOR_ATTACHMENT0+oe),P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&vn.push(se),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,vn))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),J)for(let oe=0;oe<E.length;oe++){t.bindFramebuffer(i.FRAMEBUFFER,he.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+oe,i.RENDERBUFFER,he.__webglColorRenderbuffer[oe]);let U=n.get(E[oe]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,he.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+oe,i.TEXTURE_2D,U,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglMultisampledFramebuffer)}else if(P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&c){let E=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[E])}}}function ft(P){return Math.min(a.maxSamples,P.samples)}function ue(P){let E=n.get(P);return P.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&E.__useRenderToTexture!==!1}function Tt(P){let E=r.render.frame;d.get(P)!==E&&(d.set(P,E),P.update())}function Ie(P,E){let G=P.colorSpace,te=P.format,$=P.type;return P.isCompressedTexture===!0||P.isVideoTexture===!0||G!==Fi&&G!==oi&&(Ge.getTransfer(G)===et?(te!==fn||$!==en)&&Ne("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Pe("WebGLTextures: Unsupported texture color space:",G)),E}function Ue(P){return typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement?(l.width=P.naturalWidth||P.width,l.height=P.naturalHeight||P.height):typeof VideoFrame<"u"&&P instanceof VideoFrame?(l.width=P.displayWidth,l.height=P.displayHeight):(l.width=P.width,l.height=P.height),l}this.allocateTextureUnit=Te,this.resetTextureUnits=K,this.getTextureUnits=ee,this.setTextureUnits=me,this.setTexture2D=ne,this.setTexture2DArray=ye,this.setTexture3D=Ae,this.setTextureCube=fe,this.rebindTextures=xn,this.setupRenderTarget=yn,this.updateRenderTargetMipmap=B,this.updateMultisampleRenderTarget=dt,this.setupDepthRenderbuffer=gn,this.setupFrameBufferTexture=pt,this.useMultisampledRTT=ue,this.dispose=F}function Ry(i,e){function t(n,a=oi){let s,r=Ge.getTransfer(a);if(n===en)return i.UNSIGNED_BYTE;if(n===io)return i.UNSIGNED_SHORT_4_4_4_4;if(n===ao)return i.UNSIGNED_SHORT_5_5_5_1;if(n===Fl)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===kl)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===Ul)return i.BYTE;if(n===Ol)return i.SHORT;if(n===Ca)return i.UNSIGNED_SHORT;if(n===no)return i.INT;if(n===dn)return i.UNSIGNED_INT;if(n===Nn)return i.FLOAT;if(n===sn)return i.HALF_FLOAT;if(n===Bl)return i.ALPHA;if(n===zl)return i.RGB;if(n===fn)return i.RGBA;if(n===ei)return i.DEPTH_COMPONENT;if(n===ri)return i.DEPTH_STENCIL;if(n===As)return i.RED;if(n===so)return i.RED_INTEGER;if(n===Mi)return i.RG;if(n===ro)return i.RG_INTEGER;if(n===oo)return i.RGBA_INTEGER;if(n===Es||n===Ts||n===Rs||n===Is)if(r===et)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(n===Es)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===Ts)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===Rs)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===Is)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(n===Es)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===Ts)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===Rs)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===Is)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===co||n===lo||n===ho||n===fo)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(n===co)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===lo)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===ho)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===fo)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===uo||n===po||n===mo||n===bo||n===go||n===Cs||n===xo)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(n===uo||n===po)return r===et?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(n===mo)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(n===bo)return s.COMPRESSED_R11_EAC;if(n===go)return s.COMPRESSED_SIGNED_R11_EAC;if(n===Cs)return s.COMPRESSED_RG11_EAC;if(n===xo)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===yo||n===vo||n===_o||n===Mo||n===So||n===wo||n===Ao||n===Eo||n===To||n===Ro||n===Io||n===Co||n===No||n===Po)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(n===yo)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===vo)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===_o)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Mo)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===So)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===wo)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Ao)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Eo)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===To)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Ro)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Io)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Co)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===No)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Po)return r===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Lo||n===Do||n===Uo)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(n===Lo)return r===et?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Do)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Uo)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Oo||n===Fo||n===Ns||n===ko)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(n===Oo)return s.COMPRESSED_RED_RGTC1_EXT;if(n===Fo)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Ns)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===ko)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Hi?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var Iy=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Cy=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,ah=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new xs(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Bt({vertexShader:Iy,fragmentShader:Cy,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new wt(new zi(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},sh=class extends zn{constructor(e,t){super();let n=this,a=null,s=1,r=null,o="local-floor",c=1,l=null,d=null,f=null,h=null,u=null,b=null,M=typeof XRWebGLBinding<"u",x=new ah,m={},y=t.getContextAttributes(),_=null,p=null,v=[],w=[],g=new pe,S=null,R=null,A=new Qt;A.viewport=new Be;let I=new Qt;I.viewport=new Be;let C=[A,I],D=new Qr,N=null,F=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(q){let ne=v[q];return ne===void 0&&(ne=new ya,v[q]=ne),ne.getTargetRaySpace()},this.getControllerGrip=function(q){let ne=v[q];return ne===void 0&&(ne=new ya,v[q]=ne),ne.getGripSpace()},this.getHand=function(q){let ne=v[q];return ne===void 0&&(ne=new ya,v[q]=ne),ne.getHandSpace()};function z(q){let ne=w.indexOf(q.inputSource);if(ne===-1)return;let ye=v[ne];ye!==void 0&&(ye.update(q.inputSource,q.frame,l||r),ye.dispatchEvent({type:q.type,data:q.inputSource}))}function k(){a.removeEventListener("select",z),a.removeEventListener("selectstart",z),a.removeEventListener("selectend",z),a.removeEventListener("squeeze",z),a.removeEventListener("squeezestart",z),a.removeEventListener("squeezeend",z),a.removeEventListener("end",k),a.removeEventListener("inputsourceschange",Y);for(let q=0;q<v.length;q++){let ne=w[q];ne!==null&&(w[q]=null,v[q].disconnect(ne))}N=null,F=null,x.reset();for(let q in m)delete m[q];if(e.setRenderTarget(_),u=null,h=null,f=null,a=null,p=null,Te.stop(),n.isPresenting=!1,e.setPixelRatio(S),e.setSize(g.width,g.height,!1),R!==null){let q=R.camera;q.fov=R.fov,q.zoom=R.zoom,q.updateProjectionMatrix(),R=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(q){s=q,n.isPresenting===!0&&Ne("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(q){o=q,n.isPresenting===!0&&Ne("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||r},this.setReferenceSpace=function(q){l=q},this.getBaseLayer=function(){return h!==null?h:u},this.getBinding=function(){return f===null&&M&&(f=new XRWebGLBinding(a,t)),f},this.getFrame=function(){return b},this.getSession=function(){return a},this.setSession=async function(q){if(a=q,a!==null){if(_=e.getRenderTarget(),a.addEventListener("select",z),a.addEventListener("selectstart",z),a.addEventListener("selectend",z),a.addEventListener("squeeze",z),a.addEventListener("squeezestart",z),a.addEventListener("squeezeend",z),a.addEventListener("end",k),a.addEventListener("inputsourceschange",Y),y.xrCompatible!==!0&&await t.makeXRCompatible(),S=e.getPixelRatio(),e.getSize(g),M&&"createProjectionLayer"in XRWebGLBinding.prototype){let ye=null,Ae=null,fe=null;y.depth&&(fe=y.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ye=y.stencil?ri:ei,Ae=y.stencil?Hi:dn);let De={colorFormat:t.RGBA8,depthFormat:fe,scaleFactor:s};f=this.getBinding(),h=f.createProjectionLayer(De),a.updateRenderState({layers:[h]}),e.setPixelRatio(1),e.setSize(h.textureWidth,h.textureHeight,!1),p=new Ft(h.textureWidth,h.textureHeight,{format:fn,type:en,depthTexture:new Cn(h.textureWidth,h.textureHeight,Ae,void 0,void 0,void 0,void 0,void 0,void 0,ye),stencilBuffer:y.stencil,colorSpace:e.outputColorSpace,samples:y.antialias?4:0,resolveDepthBuffer:h.ignoreDepthValues===!1,resolveStencilBuffer:h.ignoreDepthValues===!1,storeMultisampledDepthBuffer:h.ignoreDepthValues===!1,storeMultisampledStencilBuffer:h.ignoreDepthValues===!1})}else{let ye={antialias:y.antialias,alpha:!0,depth:y.depth,stencil:y.stencil,framebufferScaleFactor:s};u=new XRWebGLLayer(a,t,ye),a.updateRenderState({baseLayer:u}),e.setPixelRatio(1),e.setSize(u.framebufferWidth,u.framebufferHeight,!1),p=new Ft(u.framebufferWidth,u.framebufferHeight,{format:fn,type:en,colorSpace:e.outputColorSpace,stencilBuffer:y.stencil,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}p.isXRRenderTarget=!0,this.setFoveation(c),l=null,r=await a.requestReferenceSpace(o),Te.setContext(a),Te.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(a!==null)return a.environmentBlendMode},this.getDepthTexture=function(){return x.getDepthTexture()};function Y(q){for(let ne=0;ne<q.removed.length;ne++){let ye=q.removed[ne],Ae=w.indexOf(ye);Ae>=0&&(w[Ae]=null,v[Ae].disconnect(ye))}for(let ne=0;ne<q.added.length;ne++){let ye=q.added[ne],Ae=w.indexOf(ye);if(Ae===-1){for(let De=0;De<v.length;De++)if(De>=w.length){w.push(ye),Ae=De;break}else if(w[De]===null){w[De]=ye,Ae=De;break}if(Ae===-1)break}let fe=v[Ae];fe&&fe.connect(ye)}}function W(q,ne){ne===null?q.matrixWorld.copy(q.matrix):q.matrixWorld.multiplyMatrices(ne.matrixWorld,q.matrix),q.matrixWorldInverse.copy(q.matrixWorld).invert()}this.updateCamera=function(q){if(a===null)return;let ne=q.near,ye=q.far;x.texture!==null&&(x.depthNear>0&&(ne=x.depthNear),x.depthFar>0&&(ye=x.depthFar)),D.near=I.near=A.near=ne,D.far=I.far=A.far=ye,(N!==D.near||F!==D.far)&&(a.updateRenderState({depthNear:D.near,depthFar:D.far}),N=D.near,F=D.far),D.layers.mask=q.layers.mask|6,A.layers.mask=D.layers.mask&-5,I.layers.mask=D.layers.mask&-3;let Ae=q.parent,fe=D.cameras;W(D,Ae);for(let De=0;De<fe.length;De++)W(fe[De],Ae);D.projectionMatrix.copy(A.projectionMatrix),D.projectionMatrixInverse.copy(A.projectionMatrixInverse),R===null&&q.isPerspectiveCamera&&(R={camera:q,fov:q.fov,zoom:q.zoom}),K(q,D,Ae)};function K(q,ne,ye){ye===null?q.matrix.copy(ne.matrixWorld):(q.matrix.copy(ye.matrixWorld),q.matrix.invert(),q.matrix.multiply(ne.matrixWorld)),q.matrix.decompose(q.position,q.quaternion,q.scale),q.updateMatrixWorld(!0),q.projectionMatrix.copy(ne.projectionMatrix),q.projectionMatrixInverse.copy(ne.projectionMatrixInverse),q.isPerspectiveCamera&&(q.fov=Dr*2*Math.atan(1/q.projectionMatrix.elements[5]),q.zoom=1)}this.getCamera=function(){return D},this.getFoveation=function(){if(!(h===null&&u===null))return c},this.setFoveation=function(q){c=q,h!==null&&(h.fixedFoveation=q),u!==null&&u.fixedFoveation!==void 0&&(u.fixedFoveation=q)},this.hasDepthSensing=function(){return x.texture!==null},this.getDepthSensingMesh=function(){return x.getMesh(D)},this.getCameraTexture=function(q){return m[q]};let ee=null;function me(q,ne){if(d=ne.getViewerPose(l||r),b=ne,d!==null){let ye=d.views;u!==null&&(e.setRenderTargetFramebuffer(p,u.framebuffer),e.setRenderTarget(p));let Ae=!1;ye.length!==D.cameras.length&&(D.cameras.length=0,Ae=!0);for(let Re=0;Re<ye.length;Re++){let Ke=ye[Re],st=null;if(u!==null)st=u.getViewport(Ke);else{let Ut=f.getViewSubImage(h,Ke);st=Ut.viewport,Re===0&&(e.setRenderTargetTextures(p,Ut.colorTexture,Ut.depthStencilTexture),e.setRenderTarget(p))}let We=C[Re];We===void 0&&(We=new Qt,We.layers.enable(Re),We.viewport=new Be,C[Re]=We),We.matrix.fromArray(Ke.transform.matrix),We.matrix.decompose(We.position,We.quaternion,We.scale),We.projectionMatrix.fromArray(Ke.projectionMatrix),We.projectionMatrixInverse.copy(We.projectionMatrix).invert(),We.viewport.set(st.x,st.y,st.width,st.height),Re===0&&(D.matrix.copy(We.matrix),D.matrix.decompose(D.position,D.quaternion,D.scale)),Ae===!0&&D.cameras.push(We)}let fe=a.enabledFeatures;if(fe&&fe.includes("depth-sensing")&&a.depthUsage=="gpu-optimized"&&M){f=n.getBinding();let Re=f.getDepthInformation(ye[0]);Re&&Re.isValid&&Re.texture&&x.init(Re,a.renderState)}if(fe&&fe.includes("camera-access")&&M){e.state.unbindTexture(),f=n.getBinding();for(let Re=0;Re<ye.length;Re++){let Ke=ye[Re].camera;if(Ke){let st=m[Ke];st||(st=new xs,m[Ke]=st);let We=f.getCameraImage(Ke);st.sourceTexture=We}}}}for(let ye=0;ye<v.length;ye++){let Ae=w[ye],fe=v[ye];Ae!==null&&fe!==void 0&&fe.update(Ae,ne,l||r)}ee&&ee(q,ne),ne.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:ne}),b=null}let Te=new Zf;Te.setAnimationLoop(me),this.setAnimationLoop=function(q){ee=q},this.dispose=function(){}}},Ny=new Ce,ou=new Le;ou.set(-1,0,0,0,1,0,0,0,1);function Py(i,e){function t(x,m){x.matrixAutoUpdate===!0&&x.updateMatrix(),m.value.copy(x.matrix)}function n(x,m){m.color.getRGB(x.fogColor.value,ql(i)),m.isFog?(x.fogNear.value=m.near,x.fogFar.value=m.far):m.isFogExp2&&(x.fogDensity.value=m.density)}function a(x,m,y,_,p){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?s(x,m):m.isMeshLambertMaterial?(s(x,m),m.envMap&&(x.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(s(x,m),f(x,m)):m.isMeshPhongMaterial?(s(x,m),d(x,m),m.envMap&&(x.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(s(x,m),h(x,m),m.isMeshPhysicalMaterial&&u(x,m,p)):m.isMeshMatcapMaterial?(s(x,m),b(x,m)):m.isMeshDepthMaterial?s(x,m):m.isMeshDistanceMaterial?(s(x,m),M(x,m)):m.isMeshNormalMaterial?s(x,m):m.isLineBasicMaterial?(r(x,m),m.isLineDashedMaterial&&o(x,m)):m.isPointsMaterial?c(x,m,y,_):m.isSpriteMaterial?l(x,m):m.isShadowMaterial?(x.color.value.copy(m.color),x.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function s(x,m){x.opacity.value=m.opacity,m.color&&x.diffuse.value.copy(m.color),m.emissive&&x.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(x.map.value=m.map,t(m.map,x.mapTransform)),m.alphaMap&&(x.alphaMap.value=m.alphaMap,t(m.alphaMap,x.alphaMapTransform)),m.bumpMap&&(x.bumpMap.value=m.bumpMap,t(m.bumpMap,x.bumpMapTransform),x.bumpScale.value=m.bumpScale,m.side===Vt&&(x.bumpScale.value*=-1)),m.normalMap&&(x.normalMap.value=m.normalMap,t(m.normalMap,x.normalMapTransform),x.normalScale.value.copy(m.normalScale),m.side===Vt&&x.normalScale.value.negate()),m.displacementMap&&(x.displacementMap.value=m.displacementMap,t(m.displacementMap,x.displacementMapTransform),x.displacementScale.value=m.displacementScale,x.displacementBias.value=m.displacementBias),m.emissiveMap&&(x.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,x.emissiveMapTransform)),m.specularMap&&(x.specularMap.value=m.specularMap,t(m.specularMap,x.specularMapTransform)),m.alphaTest>0&&(x.alphaTest.value=m.alphaTest);let y=e.get(m),_=y.envMap,p=y.envMapRotation;_&&(x.envMap.value=_,x.envMapRotation.value.setFromMatrix4(Ny.makeRotationFromEuler(p)).transpose(),_.isCubeTexture&&_.isRenderTargetTexture===!1&&x.envMapRotation.value.premultiply(ou),x.reflectivity.value=m.reflectivity,x.ior.value=m.ior,x.refractionRatio.value=m.refractionRatio),m.lightMap&&(x.lightMap.value=m.lightMap,x.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,x.lightMapTransform)),m.aoMap&&(x.aoMap.value=m.aoMap,x.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,x.aoMapTransform))}function r(x,m){x.diffuse.value.copy(m.color),x.opacity.value=m.opacity,m.map&&(x.map.value=m.map,t(m.map,x.mapTransform))}function o(x,m){x.dashSize.value=m.dashSize,x.totalSize.value=m.dashSize+m.gapSize,x.scale.value=m.scale}function c(x,m,y,_){x.diffuse.value.copy(m.color),x.opacity.value=m.opacity,x.size.value=m.size*y,x.scale.value=_*.5,m.map&&(x.map.value=m.map,t(m.map,x.uvTransform)),m.alphaMap&&(x.alphaMap.value=m.alphaMap,t(m.alphaMap,x.alphaMapTransform)),m.alphaTest>0&&(x.alphaTest.value=m.alphaTest)}function l(x,m){x.diffuse.value.copy(m.color),x.opacity.value=m.opacity,x.rotation.value=m.rotation,m.map&&(x.map.value=m.map,t(m.map,x.mapTransform)),m.alphaMap&&(x.alphaMap.value=m.alphaMap,t(m.alphaMap,x.alphaMapTransform)),m.alphaTest>0&&(x.alphaTest.value=m.alphaTest)}function d(x,m){x.specular.value.copy(m.specular),x.shininess.value=Math.max(m.shininess,1e-4)}function f(x,m){m.gradientMap&&(x.gradientMap.value=m.gradientMap)}function h(x,m){x.metalness.value=m.metalness,m.metalnessMap&&(x.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,x.metalnessMapTransform)),x.roughness.value=m.roughness,m.roughnessMap&&(x.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,x.roughnessMapTransform)),m.envMap&&(x.envMapIntensity.value=m.envMapIntensity)}function u(x,m,y){x.ior.value=m.ior,m.diffuseRoughness>0&&(x.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(x.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,x.diffuseRoughnessMapTransform))),m.sheen>0&&(x.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),x.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(x.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,x.sheenColorMapTransform)),m.sheenRoughnessMap&&(x.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,x.sheenRoughnessMapTransform))),m.clearcoat>0&&(x.clearcoat.value=m.clearcoat,x.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(x.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,x.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(x.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,x.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(x.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,x.clearcoatNormalMapTransform),x.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===Vt&&x.clearcoatNormalScale.value.negate())),m.dispersion>0&&(x.dispersion.value=m.dispersion),m.retroreflectivity>0&&(x.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(x.iridescence.value=m.iridescence,x.iridescenceIOR.value=m.iridescenceIOR,x.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,x.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(x.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,x.iridescenceMapTransform)),m.iridescenceThicknessMap&&(x.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,x.iridescenceThicknessMapTransform))),m.transmission>0&&(x.transmission.value=m.transmission,x.transmissionSamplerMap.value=y.texture,x.transmissionSamplerSize.value.set(y.width,y.height),m.transmissionMap&&(x.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,x.transmissionMapTransform)),x.thickness.value=m.thickness,m.thicknessMap&&(x.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,x.thicknessMapTransform)),x.attenuationDistance.value=m.attenuationDistance,x.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(x.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(x.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,x.anisotropyMapTransform))),x.specularIntensity.value=m.specularIntensity,x.specularColor.value.copy(m.specularColor),m.specularColorMap&&(x.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,x.specularColorMapTransform)),m.specularIntensityMap&&(x.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,x.specularIntensityMapTransform))}function b(x,m){m.matcap&&(x.matcap.value=m.matcap)}function M(x,m){let y=e.get(m).light;x.referencePosition.value.setFromMatrixPosition(y.matrixWorld),x.nearDistance.value=y.shadow.camera.near,x.farDistance.value=y.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:a}}function Ly(i,e,t,n){let a={},s={};function r(y,_){let p=_.program;n.uniformBlockBinding(y,p,a[y.id])}function o(y,_){let p=a[y.id];p===void 0&&(b(y),p=c(y),a[y.id]=p,y.addEventListener("dispose",x));let v=_.program;n.updateUBOMapping(y,v);let w=e.render.frame;s[y.id]!==w&&(l(y),s[y.id]=w)}function c(y){let _=i.createBuffer(),p=y.__size,v=y.usage;return i.bindBuffer(i.UNIFORM_BUFFER,_),i.bufferData(i.UNIFORM_BUFFER,p,v),i.bindBuffer(i.UNIFORM_BUFFER,null),_}function l(y){let _=a[y.id],p=y.uniforms,v=y.__cache;i.bindBuffer(i.UNIFORM_BUFFER,_);for(let w=0,g=p.length;w<g;w++){let S=p[w];if(Array.isArray(S))for(let R=0,A=S.length;R<A;R++)d(S[R],w,R,v);else d(S,w,0,v)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function d(y,_,p,v){if(h(y,_,p,v)===!0){let w=y.__offset,g=y.value;if(Array.isArray(g)){let S=0;for(let R=0;R<g.length;R++){let A=g[R],I=M(A,!0);f(A,y.__data,S),S+=I.storage/Float32Array.BYTES_PER_ELEMENT}}else f(g,y.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,w,y.__data)}}function f(y,_,p){typeof y=="number"||typeof y=="boolean"?_[p]=y:y.isMatrix3?(_[p]=y.elements[0],_[p+1]=y.elements[1],_[p+2]=y.elements[2],_[p+3]=0,_[p+4]=y.elements[3],_[p+5]=y.elements[4],_[p+6]=y.elements[5],_[p+7]=0,_[p+8]=y.elements[6],_[p+9]=y.elements[7],_[p+10]=y.elements[8],_[p+11]=0):ArrayBuffer.isView(y)?_.set(y.subarray(0,_.length-p),p):y.toArray(_,p)}function h(y,_,p,v){let w=y.value,g=_+"_"+p;if(Array.isArray(w)){v[g]===void 0&&(v[g]=[]);let S=v[g],R=!1;for(let A=0;A<w.length;A++)u(w[A],S,A)===!0&&(R=!0);return R}return u(w,v,g)}function u(y,_,p){if(_[p]===void 0)return typeof y=="number"||typeof y=="boolean"?_[p]=y:ArrayBuffer.isView(y)?_[p]=y.slice():_[p]=y.clone(),!0;{let v=_[p];if(typeof y=="number"||typeof y=="boolean"){if(v!==y)return _[p]=y,!0}else{if(ArrayBuffer.isView(y))return!0;if(v.equals(y)===!1)return v.copy(y),!0}}return!1}function b(y){let _=y.uniforms,p=0,v=16;for(let g=0,S=_.length;g<S;g++){let R=Array.isArray(_[g])?_[g]:[_[g]];for(let A=0,I=R.length;A<I;A++){let C=R[A],D=Array.isArray(C.value)?C.value:[C.value],N=Array.isArray(_[g])||Array.isArray(C.value),F=p;for(let k=0,Y=D.length;k<Y;k++){let W=D[k],K=M(W,N),ee=p%v,me=ee%K.boundary,Te=ee+me;p+=me,Te!==0&&v-Te<K.storage&&(p+=v-Te),k===0&&(F=p),p+=K.storage}let z=C.type==="int"?Int32Array:C.type==="uint"?Uint32Array:Float32Array;C.__data=new z((p-F)/Float32Array.BYTES_PER_ELEMENT),C.__offset=F}}let w=p%v;return w>0&&(p+=v-w),y.__size=p,y.__cache={},this}function M(y,_){let p={boundary:0,storage:0};return typeof y=="number"||typeof y=="boolean"?(p.boundary=4,p.storage=4):y.isVector2?(p.boundary=8,p.storage=8):y.isVector3||y.isColor?(p.boundary=16,p.storage=12):y.isVector4?(p.boundary=16,p.storage=16):y.isMatrix3?(p.boundary=16,p.storage=48):y.isMatrix4?(p.boundary=16,p.storage=64):y.isTexture?Ne("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(y)?(p.boundary=16,p.storage=y.byteLength):Ne("WebGLRenderer: Unsupported uniform value type.",y),_===!0&&(p.boundary=16,p.storage=Math.ceil(p.storage/16)*16),p}function x(y){let _=y.target;_.removeEventListener("dispose",x),i.deleteBuffer(a[_.id]),delete a[_.id],delete s[_.id]}function m(){for(let y in a)i.deleteBuffer(a[y]);a={},s={}}return{bind:r,update:o,dispose:m}}var Dy=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Hn=null;function Uy(){return Hn===null&&(Hn=new Ma(Dy,16,16,Mi,sn),Hn.name="DFG_LUT",Hn.minFilter=yt,Hn.magFilter=yt,Hn.wrapS=Bn,Hn.wrapT=Bn,Hn.generateMipmaps=!1,Hn.needsUpdate=!0),Hn}var Ho=class{constructor(e={}){let{canvas:t=mf(),context:n=null,depth:a=!0,stencil:s=!1,alpha:r=!1,antialias:o=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:d="default",failIfMajorPerformanceCaveat:f=!1,reversedDepthBuffer:h=!1,outputBufferType:u=en}=e;this.isWebGLRenderer=!0;let b;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");b=n.getContextAttributes().alpha}else b=r;let M=u,x=new Set([oo,ro,so]),m=new Set([en,dn,Ca,Hi,io,ao]),y=new Uint32Array(4),_=new Int32Array(4),p={textures:[],min:[],max:[],resolution:[]},v=null,w=null,g=[],S=[],R=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Gn,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let A=this,I=!1,C=null,D=null,N=null,F=null;this._outputColorSpace=cn;let z=0,k=0,Y=null,W=-1,K=null,ee=new Be,me=new Be,Te=null,q=new Ye(0),ne=0,ye=t.width,Ae=t.height,fe=1,De=null,gt=null,Re=new Be(0,0,ye,Ae),Ke=new Be(0,0,ye,Ae),st=!1,We=new ii,Ut=new kr,Et=!1,nn=!1,pt=new Ce,Fn=new L,Ct=new Be,gn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},xn=!1;function yn(){return Y===null?fe:1}let B=n;function vn(T,O){return t.getContext(T,O)}let dt,ft,ue,Tt,Ie,Ue,P,E,G,te,$,se,he,J,Z,oe,U,Q,X,ce,ae,re,we;try{let T={alpha:!0,depth:a,stencil:s,antialias:o,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:d,failIfMajorPerformanceCaveat:f};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ee,!1),t.addEventListener("webglcontextrestored",Fe,!1),t.addEventListener("webglcontextcreationerror",be,!1),B===null){let O="webgl2";if(B=vn(O,T),B===null)throw vn(O)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}ze()}catch(T){throw t.removeEventListener("webglcontextlost",Ee,!1),t.removeEventListener("webglcontextrestored",Fe,!1),t.removeEventListener("webglcontextcreationerror",be,!1),Pe("WebGLRenderer: "+T.message),T}function ze(){dt=new q0(B),dt.init(),ae=new Ry(B,dt),ft=new U0(B,dt,e,ae),ue=new Ey(B,dt),ft.reversedDepthBuffer&&h&&ue.buffers.depth.setReversed(!0),D=B.createFramebuffer(),N=B.createFramebuffer(),F=B.createFramebuffer(),Tt=new J0(B),Ie=new fy,Ue=new Ty(B,dt,ue,Ie,ft,ae,Tt),P=new j0(A),E=new Zm(B),re=new L0(B,E),G=new X0(B,E,Tt,re),te=new Z0(B,G,E,re,Tt),Q=new Y0(B,ft,Ue),Z=new O0(Ie),$=new dy(A,P,dt,ft,re,Z),se=new Py(A,Ie),he=new py,J=new vy(dt),U=new P0(A,P,ue,te,b,c),oe=new Ay(A,te,ft),we=new Ly(B,Tt,ft,ue),X=new D0(B,dt,Tt),ce=new K0(B,dt,Tt),Tt.programs=$.programs,A.capabilities=ft,A.extensions=dt,A.properties=Ie,A.renderLists=he,A.shadowMap=oe,A.state=ue,A.info=Tt}M!==en&&(R=new $0(M,t.width,t.height,o,a,s));let ie=new sh(A,B);this.xr=ie,this.getContext=function(){return B},this.getContextAttributes=function(){return B.getContextAttributes()},this.forceContextLoss=function(){let T=dt.get("WEBGL_lose_context");T&&T.loseContext()},this.forceContextRestore=function(){let T=dt.get("WEBGL_lose_context");T&&T.restoreContext()},this.getPixelRatio=function(){return fe},this.setPixelRatio=function(T){T!==void 0&&(fe=T,this.setSize(ye,Ae,!1))},this.getSize=function(T){return T.set(ye,Ae)},this.setSize=function(T,O,j=!0){if(ie.isPresenting){Ne("WebGLRenderer: Can't change size while VR device is presenting.");return}ye=T,Ae=O,t.width=Math.floor(T*fe),t.height=Math.floor(O*fe),j===!0&&(t.style.width=T+"px",t.style.height=O+"px"),R!==null&&R.setSize(t.width,t.height),this.setViewport(0,0,T,O)},this.getDrawingBufferSize=function(T){return T.set(ye*fe,Ae*fe).floor()},this.setDrawingBufferSize=function(T,O,j){ye=T,Ae=O,fe=j,t.width=Math.floor(T*j),t.height=Math.floor(O*j),this.setViewport(0,0,T,O)},this.setEffects=function(T){if(M===en){Pe("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(T){for(let O=0;O<T.length;O++)if(T[O].isOutputPass===!0){Ne("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}R.setEffects(T||[])},this.getCurrentViewport=function(T){return T.copy(ee)},this.getViewport=function(T){return T.copy(Re)},this.setViewport=function(T,O,j,V){T.isVector4?Re.set(T.x,T.y,T.z,T.w):Re.set(T,O,j,V),ue.viewport(ee.copy(Re).multiplyScalar(yn()).round())},this.getScissor=function(T){return T.copy(Ke)},this.setScissor=function(T,O,j,V){T.isVector4?Ke.set(T.x,T.y,T.z,T.w):Ke.set(T,O,j,V),ue.scissor(me.copy(Ke).multiplyScalar(yn()).round())},this.getScissorTest=function(){return st},this.setScissorTest=function(T){ue.setScissorTest(st=T)},this.setOpaqueSort=function(T){De=T},this.setTransparentSort=function(T){gt=T},this.getClearColor=function(T){return T.copy(U.getClearColor())},this.setClearColor=function(){U.setClearColor(...arguments)},this.getClearAlpha=function(){return U.getClearAlpha()},this.setClearAlpha=function(){U.setClearAlpha(...arguments)},this.clear=function(T=!0,O=!0,j=!0){let V=0;if(T){let H=!1;if(Y!==null){let de=Y.texture.format;H=x.has(de)}if(H){let de=Y.texture.type,ve=m.has(de),le=U.getClearColor(),xe=U.getClearAlpha(),Se=le.r,Oe=le.g,je=le.b;ve?(y[0]=Se,y[1]=Oe,y[2]=je,y[3]=xe,B.clearBufferuiv(B.COLOR,0,y)):(_[0]=Se,_[1]=Oe,_[2]=je,_[3]=xe,B.clearBufferiv(B.COLOR,0,_))}else V|=B.COLOR_BUFFER_BIT}O&&(V|=B.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),j&&(V|=B.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),V!==0&&B.clear(V)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(T){T.setRenderer(this),C=T},this.dispose=function(){t.removeEventListener("webglcontextlost",Ee,!1),t.removeEventListener("webglcontextrestored",Fe,!1),t.removeEventListener("webglcontextcreationerror",be,!1),U.dispose(),he.dispose(),J.dispose(),Ue.dispose(),Ie.dispose(),P.dispose(),te.dispose(),G.dispose(),re.dispose(),we.dispose(),$.dispose(),ie.dispose(),ie.removeEventListener("sessionstart",ed),ie.removeEventListener("sessionend",td),Ii.stop()};function Ee(T){T.preventDefault(),ds("WebGLRenderer: Context Lost."),I=!0}function Fe(){ds("WebGLRenderer: Context Restored."),I=!1;let T=Tt.autoReset,O=oe.enabled,j=oe.autoUpdate,V=oe.needsUpdate,H=oe.type;ze(),Tt.autoReset=T,oe.enabled=O,oe.autoUpdate=j,oe.needsUpdate=V,oe.type=H}function be(T){Pe("WebGLRenderer: A WebGL context could not be created. Reason: ",T.statusMessage)}function nt(T){let O=T.target;O.removeEventListener("dispose",nt),Nt(O)}function Nt(T){li(T),Ie.remove(T)}function li(T){let O=Ie.get(T).programs;O!==void 0&&(O.forEach(function(j){$.releaseProgram(j)}),T.isShaderMaterial&&$.releaseShaderCache(T))}this.renderBufferDirect=function(T,O,j,V,H,de){O===null&&(O=gn);let ve=H.isMesh&&H.matrixWorld.determinantAffine()<0,le=Kp(T,O,j,V,H);ue.setMaterial(V,ve);let xe=j.index,Se=1;if(V.wireframe===!0){if(xe=G.getWireframeAttribute(j),xe===void 0)return;Se=2}let Oe=j.drawRange,je=j.attributes.position,_e=Oe.start*Se,qe=(Oe.start+Oe.count)*Se;de!==null&&(_e=Math.max(_e,de.start*Se),qe=Math.min(qe,(de.start+de.count)*Se)),xe!==null?(_e=Math.max(_e,0),qe=Math.min(qe,xe.count)):je!=null&&(_e=Math.max(_e,0),qe=Math.min(qe,je.count));let Mt=qe-_e;if(Mt<0||Mt===1/0)return;re.setup(H,V,le,j,xe);let lt,rt=X;if(xe!==null&&(lt=E.get(xe),rt=ce,rt.setIndex(lt)),H.isMesh)V.wireframe===!0?(ue.setLineWidth(V.wireframeLinewidth*yn()),rt.setMode(B.LINES)):rt.setMode(B.TRIANGLES);else if(H.isLine){let Ht=V.linewidth;Ht===void 0&&(Ht=1),ue.setLineWidth(Ht*yn()),H.isLineSegments?rt.setMode(B.LINES):H.isLineLoop?rt.setMode(B.LINE_LOOP):rt.setMode(B.LINE_STRIP)}else H.isPoints?rt.setMode(B.POINTS):H.isSprite&&rt.setMode(B.TRIANGLES);if(H.isBatchedMesh)if(dt.get("WEBGL_multi_draw"))rt.renderMultiDraw(H._multiDrawStarts,H._multiDrawCounts,H._multiDrawCount);else{let Ht=H._multiDrawStarts,Me=H._multiDrawCounts,Jt=H._multiDrawCount,Ze=xe?E.get(xe).bytesPerElement:1,Ci=Ie.get(V).currentProgram.getUniforms();for(let Wt=0;Wt<Jt;Wt++)Ci.setValue(B,"_gl_DrawID",Wt),rt.render(Ht[Wt]/Ze,Me[Wt])}else if(H.isInstancedMesh)rt.renderInstances(_e,Mt,H.count);else if(j.isInstancedBufferGeometry){let Ht=j._maxInstanceCount!==void 0?j._maxInstanceCount:1/0,Me=Math.min(j.instanceCount,Ht);rt.renderInstances(_e,Mt,Me)}else rt.render(_e,Mt)};function $h(T,O,j,V){C!==null&&T.isNodeMaterial&&C.setObject(V,T),Et===!0&&Z.setState(T,j,!1),T.transparent===!0&&T.side===At&&T.forceSinglePass===!1?(T.side=Vt,T.needsUpdate=!0,es(T,O,V),T.side=zt,T.needsUpdate=!0,es(T,O,V),T.side=At):es(T,O,V)}this.compile=function(T,O,j=null){j===null&&(j=T),C!==null&&C.renderStart(T,O,j),w=J.get(j),w.init(O),S.push(w),j.traverseVisible(function(H){H.isLight&&H.layers.test(O.layers)&&(w.pushLight(H),H.castShadow&&w.pushShadow(H))}),T!==j&&T.traverseVisible(function(H){H.isLight&&H.layers.test(O.layers)&&(w.pushLight(H),H.castShadow&&w.pushShadow(H))}),w.setupLights(),C!==null&&C.updateLights(w.state.lightsArray),nn=this.localClippingEnabled,Et=Z.init(this.clippingPlanes,nn),Et===!0&&Z.setGlobalState(this.clippingPlanes,O),C!==null&&oe.render(w.state.shadowsArray,j,O);let V=new Set;return T.traverse(function(H){if(!(H.isMesh||H.isPoints||H.isLine||H.isSprite))return;let de=H.material;if(de)if(Array.isArray(de))for(let ve=0;ve<de.length;ve++){let le=de[ve];$h(le,j,O,H),V.add(le)}else $h(de,j,O,H),V.add(de)}),w=S.pop(),C!==null&&C.renderEnd(),V},this.compileAsync=function(T,O,j=null){let V=this.compile(T,O,j);return new Promise(H=>{function de(){if(V.forEach(function(ve){let xe=Ie.get(ve).currentProgram;(xe===void 0||xe.isReady())&&V.delete(ve)}),V.size===0){H(T);return}setTimeout(de,10)}dt.get("KHR_parallel_shader_compile")!==null?de():setTimeout(de,10)})};let Vc=null;function qp(T){Vc&&Vc(T)}function ed(){Ii.stop()}function td(){Ii.start()}let Ii=new Zf;Ii.setAnimationLoop(qp),typeof self<"u"&&Ii.setContext(self),this.setAnimationLoop=function(T){Vc=T,ie.setAnimationLoop(T),T===null?Ii.stop():Ii.start()},ie.addEventListener("sessionstart",ed),ie.addEventListener("sessionend",td),this.render=function(T,O){if(O!==void 0&&O.isCamera!==!0){Pe("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(I===!0)return;C!==null&&C.renderStart(T,O);let j=ie.enabled===!0&&ie.isPresenting===!0,V=R!==null&&(Y===null||j)&&R.begin(A,Y);if(T.matrixWorldAutoUpdate===!0&&T.updateMatrixWorld(),O.parent===null&&O.matrixWorldAutoUpdate===!0&&O.updateMatrixWorld(),ie.enabled===!0&&ie.isPresenting===!0&&(R===null||R.isCompositing()===!1)&&(ie.cameraAutoUpdate===!0&&ie.updateCamera(O),O=ie.getCamera()),T.isScene===!0&&T.onBeforeRender(A,T,O,Y),w=J.get(T,S.length),w.init(O),w.state.textureUnits=Ue.getTextureUnits(),S.push(w),pt.multiplyMatrices(O.projectionMatrix,O.matrixWorldInverse),O.isArrayCamera?Ut.setFromArrayCamera(O):We.setFromProjectionMatrix(pt,Mn,O.reversedDepth),nn=this.localClippingEnabled,Et=Z.init(this.clippingPlanes,nn),v=he.get(T,g.length),v.init(),g.push(v),this.info.render.frame++,ie.enabled===!0&&ie.isPresenting===!0){let ve=A.xr.getDepthSensingMesh();ve!==null&&Gc(ve,O,-1/0,A.sortObjects)}Gc(T,O,0,A.sortObjects),v.finish(),C!==null&&C.updateLights(w.state.lightsArray),A.sortObjects===!0&&v.sort(De,gt),xn=ie.enabled===!1||ie.isPresenting===!1||ie.hasDepthSensing()===!1,xn&&U.addToRenderList(v,T),this.info.autoReset===!0&&this.info.reset(),Et===!0&&Z.beginShadows();let H=w.state.shadowsArray;if(oe.render(H,T,O),Et===!0&&Z.endShadows(),(V&&R.hasRenderPass())===!1){let ve=v.opaque,le=v.transmissive;if(w.setupLights(),O.isArrayCamera){let xe=O.cameras;if(le.length>0)for(let Se=0,Oe=xe.length;Se<Oe;Se++){let je=xe[Se];id(ve,le,T,je)}xn&&U.render(T);for(let Se=0,Oe=xe.length;Se<Oe;Se++){let je=xe[Se];nd(v,T,je,je.viewport)}}else le.length>0&&id(ve,le,T,O),xn&&U.render(T),nd(v,T,O)}Y!==null&&k===0&&(Ue.updateMultisampleRenderTarget(Y),Ue.updateRenderTargetMipmap(Y)),V&&R.end(A),T.isScene===!0&&T.onAfterRender(A,T,O),re.resetDefaultState(),W=-1,K=null,S.pop(),S.length>0?(w=S[S.length-1],Ue.setTextureUnits(w.state.textureUnits),Et===!0&&Z.setGlobalState(A.clippingPlanes,w.state.camera)):w=null,g.pop(),g.length>0?v=g[g.length-1]:v=null,C!==null&&C.renderEnd()};function Gc(T,O,j,V){if(T.visible===!1)return;if(T.layers.test(O.layers)){if(T.isGroup)j=T.renderOrder;else if(T.isLOD)T.autoUpdate===!0&&T.update(O);else if(T.isLight)w.pushLight(T),T.castShadow&&w.pushShadow(T);else if(T.isSprite){let ve=O.isArrayCamera?Ut:We;if(!T.frustumCulled||T.intersectsFrustum(ve)){V&&Ct.setFromMatrixPosition(T.matrixWorld).applyMatrix4(pt);let le=te.update(T),xe=T.material;xe.visible&&v.push(T,le,xe,j,Ct.z,null,O)}}else if(T.isMesh||T.isLine||T.isPoints){let ve=O.isArrayCamera?Ut:We;if(!T.frustumCulled||T.intersectsFrustum(ve)){let le=te.update(T),xe=T.material;if(V&&(T.boundingSphere!==void 0?(T.boundingSphere===null&&T.computeBoundingSphere(),Ct.copy(T.boundingSphere.center)):(le.boundingSphere===null&&le.computeBoundingSphere(),Ct.copy(le.boundingSphere.center)),Ct.applyMatrix4(T.matrixWorld).applyMatrix4(pt)),Array.isArray(xe)){let Se=le.groups;for(let Oe=0,je=Se.length;Oe<je;Oe++){let _e=Se[Oe],qe=xe[_e.materialIndex];qe&&qe.visible&&v.push(T,le,qe,j,Ct.z,_e,O)}}else xe.visible&&v.push(T,le,xe,j,Ct.z,null,O)}}}let de=T.children;for(let ve=0,le=de.length;ve<le;ve++)Gc(de[ve],O,j,V)}function nd(T,O,j,V){let{opaque:H,transmissive:de,transparent:ve}=T;w.setupLightsView(j),Et===!0&&Z.setGlobalState(A.clippingPlanes,j),V&&ue.viewport(ee.copy(V)),H.length>0&&Qs(H,O,j),de.length>0&&Qs(de,O,j),ve.length>0&&Qs(ve,O,j),ue.buffers.depth.setTest(!0),ue.buffers.depth.setMask(!0),ue.buffers.color.setMask(!0),ue.setPolygonOffset(!1)}function id(T,O,j,V){if((j.isScene===!0?j.overrideMaterial:null)!==null)return;if(w.state.transmissionRenderTarget[V.id]===void 0){let _e=dt.has("EXT_color_buffer_half_float")||dt.has("EXT_color_buffer_float");w.state.transmissionRenderTarget[V.id]=new Ft(1,1,{generateMipmaps:!0,type:_e?sn:en,minFilter:si,samples:Math.max(4,ft.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Ge.workingColorSpace})}let de=w.state.transmissionRenderTarget[V.id],ve=V.viewport||ee;de.setSize(ve.z*A.transmissionResolutionScale,ve.w*A.transmissionResolutionScale);let le=A.getRenderTarget(),xe=A.getActiveCubeFace(),Se=A.getActiveMipmapLevel();A.setRenderTarget(de),A.getClearColor(q),ne=A.getClearAlpha(),ne<1&&A.setClearColor(16777215,.5),A.clear(),xn&&U.render(j);let Oe=A.toneMapping;A.toneMapping=Gn;let je=V.viewport;if(V.viewport!==void 0&&(V.viewport=void 0),w.setupLightsView(V),Et===!0&&Z.setGlobalState(A.clippingPlanes,V),Qs(T,j,V),Ue.updateMultisampleRenderTarget(de),Ue.updateRenderTargetMipmap(de),dt.has("WEBGL_multisampled_render_to_texture")===!1){let _e=!1;for(let qe=0,Mt=O.length;qe<Mt;qe++){let lt=O[qe],{object:rt,geometry:Ht,material:Me,group:Jt}=lt;if(Me.side===At&&rt.layers.test(V.layers)){let Ze=Me.side;Me.side=Vt,Me.needsUpdate=!0,ad(rt,j,V,Ht,Me,Jt),Me.side=Ze,Me.needsUpdate=!0,_e=!0}}_e===!0&&(Ue.updateMultisampleRenderTarget(de),Ue.updateRenderTargetMipmap(de))}A.setRenderTarget(le,xe,Se),A.setClearColor(q,ne),je!==void 0&&(V.viewport=je),A.toneMapping=Oe}function Qs(T,O,j){let V=O.isScene===!0?O.overrideMaterial:null;for(let H=0,de=T.length;H<de;H++){let ve=T[H],{object:le,geometry:xe,group:Se}=ve,Oe=ve.material;Oe.allowOverride===!0&&V!==null&&(Oe=V),le.layers.test(j.layers)&&ad(le,O,j,xe,Oe,Se)}}function ad(T,O,j,V,H,de){C!==null&&H.isNodeMaterial&&C.setObject(T,H),T.onBeforeRender(A,O,j,V,H,de),T.modelViewMatrix.multiplyMatrices(j.matrixWorldInverse,T.matrixWorld),T.normalMatrix.getNormalMatrix(T.modelViewMatrix),H.onBeforeRender(A,O,j,V,T,de),H.transparent===!0&&H.side===At&&H.forceSinglePass===!1?(H.side=Vt,H.needsUpdate=!0,A.renderBufferDirect(j,O,V,H,T,de),H.side=zt,H.needsUpdate=!0,A.renderBufferDirect(j,O,V,H,T,de),H.side=At):A.renderBufferDirect(j,O,V,H,T,de),T.onAfterRender(A,O,j,V,H,de)}function sd(T){let O=0;for(let j of T)j.texture!==null&&O++;return O}function es(T,O,j){O.isScene!==!0&&(O=gn);let V=Ie.get(T),H=w.state.lights,de=w.state.shadowsArray,ve=H.state.version,le=$.getParameters(T,H.state,de,O,j,w.state.lightProbeGridArray),xe=$.getProgramCacheKey(le),Se=V.programs;V.environment=T.isMeshStandardMaterial||T.isMeshLambertMaterial||T.isMeshPhongMaterial?O.environment:null,V.fog=O.fog;let Oe=T.isMeshStandardMaterial||T.isMeshLambertMaterial&&!T.envMap||T.isMeshPhongMaterial&&!T.envMap;V.envMap=P.get(T.envMap||V.environment,Oe),V.envMapRotation=V.environment!==null&&T.envMap===null?O.environmentRotation:T.envMapRotation,Se===void 0&&(T.addEventListener("dispose",nt),Se=new Map,V.programs=Se,V.programVariants=new Map);let je=Se.get(xe);if(je!==void 0){if(V.currentProgram===je&&V.lightsStateVersion===ve)return od(T,le),je}else le.uniforms=$.getUniforms(T),C!==null&&T.isNodeMaterial&&C.build(T,j,le),T.onBeforeCompile(le,A),je=$.acquireProgram(le,xe),Se.set(xe,je),V.uniforms=le.uniforms;let _e=V.uniforms;return(!T.isShaderMaterial&&!T.isRawShaderMaterial||T.clipping===!0)&&(_e.clippingPlanes=Z.uniform),od(T,le),V.needsLights=Yp(T),V.lightsStateVersion=ve,V.needsLights&&(_e.ambientLightColor.value=H.state.ambient,_e.lightProbe.value=H.state.probe,_e.sunLights.value=H.state.sun,_e.sunLightShadows.value=H.state.sunShadow,_e.directionalLights.value=H.state.directional,_e.directionalLightShadows.value=H.state.directionalShadow,_e.spotLights.value=H.state.spot,_e.spotLightShadows.value=H.state.spotShadow,_e.rectAreaLights.value=H.state.rectArea,_e.ltc_1.value=H.state.rectAreaLTC1,_e.ltc_2.value=H.state.rectAreaLTC2,_e.pointLights.value=H.state.point,_e.pointLightShadows.value=H.state.pointShadow,_e.hemisphereLights.value=H.state.hemi,_e.sunShadowMatrix.value=H.state.sunShadowMatrix,_e.sunShadowCascade.value=H.state.sunShadowCascade,_e.directionalShadowMatrix.value=H.state.directionalShadowMatrix,_e.spotLightMatrix.value=H.state.spotLightMatrix,_e.spotLightMap.value=H.state.spotLightMap,_e.pointShadowMatrix.value=H.state.pointShadowMatrix),V.numLightProbeGrids=sd(w.state.lightProbeGridArray),V.currentProgram=je,V.uniformsList=null,je}function Xp(T,O,j,V,H){let de=Ie.get(T),ve=de.currentProgram.id+","+V+","+H,le=de.programVariants.get(ve);return le===void 0?(le=es(T,O,j),de.programVariants.set(ve,le)):(de.currentProgram=le,de.uniformsList=null,de.outputColorSpace=V,de.toneMapping=H),le}function rd(T){if(T.uniformsList===null){let O=T.currentProgram.getUniforms();T.uniformsList=Na.seqWithValue(O.seq,T.uniforms)}return T.uniformsList}function od(T,O){let j=Ie.get(T);j.outputColorSpace=O.outputColorSpace,j.batching=O.batching,j.batchingColor=O.batchingColor,j.instancing=O.instancing,j.instancingColor=O.instancingColor,j.instancingMorph=O.instancingMorph,j.skinning=O.skinning,j.morphTargets=O.morphTargets,j.morphNormals=O.morphNormals,j.morphColors=O.morphColors,j.morphTargetsCount=O.morphTargetsCount,j.numClippingPlanes=O.numClippingPlanes,j.numIntersection=O.numClipIntersection,j.vertexAlphas=O.vertexAlphas,j.vertexTangents=O.vertexTangents,j.toneMapping=O.toneMapping}function Kp(T,O,j,V,H){O.isScene!==!0&&(O=gn),Ue.resetTextureUnits();let de=O.fog,ve=V.isMeshStandardMaterial||V.isMeshLambertMaterial||V.isMeshPhongMaterial?O.environment:null,le=Y===null?A.outputColorSpace:Y.isXRRenderTarget===!0?Y.texture.colorSpace:Ge.workingColorSpace,xe=V.isMeshStandardMaterial||V.isMeshLambertMaterial&&!V.envMap||V.isMeshPhongMaterial&&!V.envMap,Se=P.get(V.envMap||ve,xe),Oe=V.vertexColors===!0&&!!j.attributes.color&&j.attributes.color.itemSize===4,je=!!j.attributes.tangent&&(!!V.normalMap||V.anisotropy>0),_e=!!j.morphAttributes.position,qe=!!j.morphAttributes.normal,Mt=!!j.morphAttributes.color,lt=Gn;V.toneMapped&&(Y===null||Y.isXRRenderTarget===!0)&&(lt=A.toneMapping);let rt=j.morphAttributes.position||j.morphAttributes.normal||j.morphAttributes.color,Ht=rt!==void 0?rt.length:0,Me=Ie.get(V),Jt=w.state.lights;if(Et===!0&&(nn===!0||T!==K)){let mt=T===K&&V.id===W;Z.setState(V,T,mt)}let Ze=!1,Ci=!1;V.version===Me.__version?Me.needsLights&&Me.lightsStateVersion!==Jt.state.version||H.isBatchedMesh&&Me.batching===!1||!H.isBatchedMesh&&Me.batching===!0||H.isBatchedMesh&&Me.batchingColor===!0&&H._colorsTexture===null||H.isBatchedMesh&&Me.batchingColor===!1&&H._colorsTexture!==null||H.isInstancedMesh&&Me.instancing===!1||!H.isInstancedMesh&&Me.instancing===!0||H.isSkinnedMesh&&Me.skinning===!1||!H.isSkinnedMesh&&Me.skinning===!0||H.isInstancedMesh&&Me.instancingColor===!0&&H.instanceColor===null||H.isInstancedMesh&&Me.instancingColor===!1&&H.instanceColor!==null||H.isInstancedMesh&&Me.instancingMorph===!0&&H.morphTexture===null||H.isInstancedMesh&&Me.instancingMorph===!1&&H.morphTexture!==null||Me.envMap!==Se||V.fog===!0&&Me.fog!==de||Me.numClippingPlanes!==void 0&&(Me.numClippingPlanes!==Z.numPlanes||Me.numIntersection!==Z.numIntersection)||Me.vertexAlphas!==Oe||Me.vertexTangents!==je||Me.morphTargets!==_e||Me.morphNormals!==qe||Me.morphColors!==Mt||Me.morphTargetsCount!==Ht||Me.numLightProbeGrids!==sd(w.state.lightProbeGridArray)?Ze=!0:(Me.outputColorSpace!==le||Me.toneMapping!==lt)&&(Ci=!0):(Ze=!0,Me.__version=V.version);let Wt=Me.currentProgram;(Ze===!0||Ci===!0)&&(Wt=Ci===!0?Xp(V,O,H,le,lt):es(V,O,H),C&&V.isNodeMaterial&&C.onUpdateProgram(V,Wt,Me));let $s=!1,hi=!1,Ni=!1,Je=Wt.getUniforms(),Ot=Me.uniforms;if(ue.useProgram(Wt.program)&&($s=!0,hi=!0,Ni=!0),V.id!==W&&(W=V.id,hi=!0),$s||K!==T){ue.buffers.depth.getReversed()&&T.reversedDepth!==!0&&(T._reversedDepth=!0,T.updateProjectionMatrix()),Je.setValue(B,"projectionMatrix",T.projectionMatrix),Je.setValue(B,"viewMatrix",T.matrixWorldInverse);let Pt=Je.map.cameraPosition;Pt!==void 0&&Pt.setValue(B,Fn.setFromMatrixPosition(T.matrixWorld)),ft.logarithmicDepthBuffer&&Je.setValue(B,"logDepthBufFC",2/(Math.log(T.far+1)/Math.LN2)),(V.isMeshPhongMaterial||V.isMeshToonMaterial||V.isMeshLambertMaterial||V.isMeshBasicMaterial||V.isMeshStandardMaterial||V.isShaderMaterial)&&Je.setValue(B,"isOrthographic",T.isOrthographicCamera===!0),K!==T&&(K=T,hi=!0,Ni=!0)}if(Me.needsLights&&(Jt.state.sunShadowMap.length>0&&Je.setValue(B,"sunShadowMap",Jt.state.sunShadowMap,Ue),Jt.state.directionalShadowMap.length>0&&Je.setValue(B,"directionalShadowMap",Jt.state.directionalShadowMap,Ue),Jt.state.spotShadowMap.length>0&&Je.setValue(B,"spotShadowMap",Jt.state.spotShadowMap,Ue),Jt.state.pointShadowMap.length>0&&Je.setValue(B,"pointShadowMap",Jt.state.pointShadowMap,Ue)),H.isSkinnedMesh){Je.setOptional(B,H,"bindMatrix"),Je.setOptional(B,H,"bindMatrixInverse");let mt=H.skeleton;mt&&(mt.boneTexture===null&&mt.computeBoneTexture(),Je.setValue(B,"boneTexture",mt.boneTexture,Ue))}H.isBatchedMesh&&(Je.setOptional(B,H,"batchingTexture"),Je.setValue(B,"batchingTexture",H._matricesTexture,Ue),Je.setOptional(B,H,"batchingIdTexture"),Je.setValue(B,"batchingIdTexture",H._indirectTexture,Ue),Je.setOptional(B,H,"batchingColorTexture"),H._colorsTexture!==null&&Je.setValue(B,"batchingColorTexture",H._colorsTexture,Ue));let En=j.morphAttributes;if((En.position!==void 0||En.normal!==void 0||En.color!==void 0)&&Q.update(H,j,Wt),(hi||Me.receiveShadow!==H.receiveShadow)&&(Me.receiveShadow=H.receiveShadow,Je.setValue(B,"receiveShadow",H.receiveShadow)),(V.isMeshStandardMaterial||V.isMeshLambertMaterial||V.isMeshPhongMaterial)&&V.envMap===null&&O.environment!==null&&(Ot.envMapIntensity.value=O.environmentIntensity),Ot.dfgLUT!==void 0&&(Ot.dfgLUT.value=Uy()),hi){if(Je.setValue(B,"toneMappingExposure",A.toneMappingExposure),Me.needsLights&&Jp(Ot,Ni),de&&V.fog===!0&&se.refreshFogUniforms(Ot,de),se.refreshMaterialUniforms(Ot,V,fe,Ae,w.state.transmissionRenderTarget[T.id]),Me.needsLights&&Me.numLightProbeGrids>0){let mt=p,Pt=0;for(let Xn of w.state.lightProbeGridArray)Xn.texture!==null&&(mt.textures[Pt]=Xn.texture,mt.min[Pt]=Xn.boundingBox.min,mt.max[Pt]=Xn.boundingBox.max,mt.resolution[Pt]=Xn.resolution,Pt++);for(let Xn in mt)mt[Xn].length=Pt;Ot.probesSH.value=mt.textures,Ot.probesMin.value=mt.min,Ot.probesMax.value=mt.max,Ot.probesResolution.value=mt.resolution}Na.upload(B,rd(Me),Ot,Ue)}if(V.isShaderMaterial&&V.uniformsNeedUpdate===!0&&(Na.upload(B,rd(Me),Ot,Ue),V.uniformsNeedUpdate=!1),V.isSpriteMaterial&&Je.setValue(B,"center",H.center),Je.setValue(B,"modelViewMatrix",H.modelViewMatrix),Je.setValue(B,"normalMatrix",H.normalMatrix),Je.setValue(B,"modelMatrix",H.matrixWorld),V.uniformsGroups!==void 0){let mt=V.uniformsGroups;for(let Pt=0,Xn=mt.length;Pt<Xn;Pt++){let ld=mt[Pt];we.update(ld,Wt),we.bind(ld,Wt)}}return Wt}function Jp(T,O){T.ambientLightColor.needsUpdate=O,T.lightProbe.needsUpdate=O,T.sunLights.needsUpdate=O,T.sunLightShadows.needsUpdate=O,T.directionalLights.needsUpdate=O,T.directionalLightShadows.needsUpdate=O,T.pointLights.needsUpdate=O,T.pointLightShadows.needsUpdate=O,T.spotLights.needsUpdate=O,T.spotLightShadows.needsUpdate=O,T.rectAreaLights.needsUpdate=O,T.hemisphereLights.needsUpdate=O}function Yp(T){return T.isMeshLambertMaterial||T.isMeshToonMaterial||T.isMeshPhongMaterial||T.isMeshStandardMaterial||T.isShadowMaterial||T.isShaderMaterial&&T.lights===!0}this.getActiveCubeFace=function(){return z},this.getActiveMipmapLevel=function(){return k},this.getRenderTarget=function(){return Y},this.setRenderTargetTextures=function(T,O,j){let V=Ie.get(T);V.__autoAllocateDepthBuffer=T.resolveDepthBuffer===!1,V.__autoAllocateDepthBuffer===!1&&(V.__useRenderToTexture=!1),Ie.get(T.texture).__webglTexture=O,Ie.get(T.depthTexture).__webglTexture=V.__autoAllocateDepthBuffer?void 0:j,V.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(T,O){let j=Ie.get(T);j.__webglFramebuffer=O,j.__useDefaultFramebuffer=O===void 0},this.setRenderTarget=function(T,O=0,j=0){Y=T,z=O,k=j;let V=null,H=!1,de=!1;if(T){let le=Ie.get(T);if(le.__useDefaultFramebuffer!==void 0){ue.bindFramebuffer(B.FRAMEBUFFER,le.__webglFramebuffer),ee.copy(T.viewport),me.copy(T.scissor),Te=T.scissorTest,ue.viewport(ee),ue.scissor(me),ue.setScissorTest(Te),W=-1;return}else if(le.__webglFramebuffer===void 0)Ue.setupRenderTarget(T);else if(le.__hasExternalTextures)Ue.rebindTextures(T,Ie.get(T.texture).__webglTexture,Ie.get(T.depthTexture).__webglTexture);else if(T.depthBuffer){let Oe=T.depthTexture;if(le.__boundDepthTexture!==Oe){if(Oe!==null&&Ie.has(Oe)&&(T.width!==Oe.image.width||T.height!==Oe.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ue.setupDepthRenderbuffer(T)}}let xe=T.texture;(xe.isData3DTexture||xe.isDataArrayTexture||xe.isCompressedArrayTexture)&&(de=!0);let Se=Ie.get(T).__webglFramebuffer;T.isWebGLCubeRenderTarget?(Array.isArray(Se[O])?V=Se[O][j]:V=Se[O],H=!0):T.samples>0&&Ue.useMultisampledRTT(T)===!1?V=Ie.get(T).__webglMultisampledFramebuffer:Array.isArray(Se)?V=Se[j]:V=Se,ee.copy(T.viewport),me.copy(T.scissor),Te=T.scissorTest}else ee.copy(Re).multiplyScalar(fe).floor(),me.copy(Ke).multiplyScalar(fe).floor(),Te=st;if(j!==0&&(V=D),ue.bindFramebuffer(B.FRAMEBUFFER,V)&&ue.drawBuffers(T,V),ue.viewport(ee),ue.scissor(me),ue.setScissorTest(Te),H){let le=Ie.get(T.texture);B.framebufferTexture2D(B.FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_CUBE_MAP_POSITIVE_X+O,le.__webglTexture,j)}else if(de){let le=O;for(let xe=0;xe<T.textures.length;xe++){let Se=Ie.get(T.textures[xe]);B.framebufferTextureLayer(B.FRAMEBUFFER,B.COLOR_ATTACHMENT0+xe,Se.__webglTexture,j,le)}}else if(T!==null&&j!==0){let le=Ie.get(T.texture);B.framebufferTexture2D(B.FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_2D,le.__webglTexture,j)}W=-1};function cd(T){let O=Ie.get(T);return(O.__readFormat!==T.format||O.__readType!==T.type)&&(O.__readFormat=T.format,O.__readType=T.type,O.__formatReadable=ft.textureFormatReadable(T.format),O.__typeReadable=ft.textureTypeReadable(T.type)),O}this.readRenderTargetPixels=function(T,O,j,V,H,de,ve,le=0){if(!(T&&T.isWebGLRenderTarget)){Pe("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let xe=Ie.get(T).__webglFramebuffer;if(T.isWebGLCubeRenderTarget&&ve!==void 0&&(xe=xe[ve],Array.isArray(xe)&&(xe=xe[0])),xe){ue.bindFramebuffer(B.FRAMEBUFFER,xe);try{let Se=T.textures[le],Oe=Se.format,je=Se.type;T.textures.length>1&&B.readBuffer(B.COLOR_ATTACHMENT0+le);let _e=cd(Se);if(_e.__formatReadable===!1){Pe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(_e.__typeReadable===!1){Pe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}O>=0&&O<=T.width-V&&j>=0&&j<=T.height-H&&B.readPixels(O,j,V,H,ae.convert(Oe),ae.convert(je),de)}finally{let Se=Y!==null?Ie.get(Y).__webglFramebuffer:null;ue.bindFramebuffer(B.FRAMEBUFFER,Se)}}},this.readRenderTargetPixelsAsync=async function(T,O,j,V,H,de,ve,le=0){if(!(T&&T.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let xe=Ie.get(T).__webglFramebuffer;if(T.isWebGLCubeRenderTarget&&ve!==void 0&&(xe=xe[ve],Array.isArray(xe)&&(xe=xe[0])),xe)if(O>=0&&O<=T.width-V&&j>=0&&j<=T.height-H){ue.bindFramebuffer(B.FRAMEBUFFER,xe);let Se=T.textures[le],Oe=Se.format,je=Se.type;T.textures.length>1&&B.readBuffer(B.COLOR_ATTACHMENT0+le);let _e=cd(Se);if(_e.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(_e.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let qe=B.createBuffer();B.bindBuffer(B.PIXEL_PACK_BUFFER,qe),B.bufferData(B.PIXEL_PACK_BUFFER,de.byteLength,B.STREAM_READ),B.readPixels(O,j,V,H,ae.convert(Oe),ae.convert(je),0),B.bindBuffer(B.PIXEL_PACK_BUFFER,null);let Mt=Y!==null?Ie.get(Y).__webglFramebuffer:null;ue.bindFramebuffer(B.FRAMEBUFFER,Mt);let lt=B.fenceSync(B.SYNC_GPU_COMMANDS_COMPLETE,0);return B.flush(),await gf(B,lt,4),B.bindBuffer(B.PIXEL_PACK_BUFFER,qe),B.getBufferSubData(B.PIXEL_PACK_BUFFER,0,de),B.bindBuffer(B.PIXEL_PACK_BUFFER,null),B.deleteBuffer(qe),B.deleteSync(lt),de}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(T,O=null,j=0){let V=Math.pow(2,-j),H=Math.floor(T.image.width*V),de=Math.floor(T.image.height*V),ve=O!==null?O.x:0,le=O!==null?O.y:0;Ue.setTexture2D(T,0),B.copyTexSubImage2D(B.TEXTURE_2D,j,0,0,ve,le,H,de),ue.unbindTexture()},this.copyTextureToTexture=function(T,O,j=null,V=null,H=0,de=0){let ve,le,xe,Se,Oe,je,_e,qe,Mt,lt=T.isCompressedTexture?T.mipmaps[de]:T.image;if(j!==null)ve=j.max.x-j.min.x,le=j.max.y-j.min.y,xe=j.isBox3?j.max.z-j.min.z:1,Se=j.min.x,Oe=j.min.y,je=j.isBox3?j.min.z:0;else{let Je=Math.pow(2,-H);ve=Math.floor(lt.width*Je),le=Math.floor(lt.height*Je),T.isDataArrayTexture?xe=lt.depth:T.isData3DTexture?xe=Math.floor(lt.depth*Je):xe=1,Se=0,Oe=0,je=0}V!==null?(_e=V.x,qe=V.y,Mt=V.z):(_e=0,qe=0,Mt=0);let rt=ae.convert(O.format),Ht=ae.convert(O.type),Me;O.isData3DTexture?(Ue.setTexture3D(O,0),Me=B.TEXTURE_3D):O.isDataArrayTexture||O.isCompressedArrayTexture?(Ue.setTexture2DArray(O,0),Me=B.TEXTURE_2D_ARRAY):(Ue.setTexture2D(O,0),Me=B.TEXTURE_2D),ue.activeTexture(B.TEXTURE0),ue.pixelStorei(B.UNPACK_FLIP_Y_WEBGL,O.flipY),ue.pixelStorei(B.UNPACK_PREMULTIPLY_ALPHA_WEBGL,O.premultiplyAlpha),ue.pixelStorei(B.UNPACK_ALIGNMENT,O.unpackAlignment);let Jt=ue.getParameter(B.UNPACK_ROW_LENGTH),Ze=ue.getParameter(B.UNPACK_IMAGE_HEIGHT),Ci=ue.getParameter(B.UNPACK_SKIP_PIXELS),Wt=ue.getParameter(B.UNPACK_SKIP_ROWS),$s=ue.getParameter(B.UNPACK_SKIP_IMAGES);ue.pixelStorei(B.UNPACK_ROW_LENGTH,lt.width),ue.pixelStorei(B.UNPACK_IMAGE_HEIGHT,lt.height),ue.pixelStorei(B.UNPACK_SKIP_PIXELS,Se),ue.pixelStorei(B.UNPACK_SKIP_ROWS,Oe),ue.pixelStorei(B.UNPACK_SKIP_IMAGES,je);let hi=T.isDataArrayTexture||T.isData3DTexture,Ni=O.isDataArrayTexture||O.isData3DTexture;if(T.isDepthTexture){let Je=Ie.get(T),Ot=Ie.get(O),En=Ie.get(Je.__renderTarget),mt=Ie.get(Ot.__renderTarget);ue.bindFramebuffer(B.READ_FRAMEBUFFER,En.__webglFramebuffer),ue.bindFramebuffer(B.DRAW_FRAMEBUFFER,mt.__webglFramebuffer);for(let Pt=0;Pt<xe;Pt++)hi&&(B.framebufferTextureLayer(B.READ_FRAMEBUFFER,B.COLOR_ATTACHMENT0,Ie.get(T).__webglTexture,H,je+Pt),B.framebufferTextureLayer(B.DRAW_FRAMEBUFFER,B.COLOR_ATTACHMENT0,Ie.get(O).__webglTexture,de,Mt+Pt)),B.blitFramebuffer(Se,Oe,Se+ve,Oe+le,_e,qe,_e+ve,qe+le,B.DEPTH_BUFFER_BIT,B.NEAREST);ue.bindFramebuffer(B.READ_FRAMEBUFFER,null),ue.bindFramebuffer(B.DRAW_FRAMEBUFFER,null)}else if(H!==0||T.isRenderTargetTexture||Ie.has(T)){let Je=Ie.get(T),Ot=Ie.get(O);ue.bindFramebuffer(B.READ_FRAMEBUFFER,N),ue.bindFramebuffer(B.DRAW_FRAMEBUFFER,F);for(let En=0;En<xe;En++)hi?B.framebufferTextureLayer(B.READ_FRAMEBUFFER,B.COLOR_ATTACHMENT0,Je.__webglTexture,H,je+En):B.framebufferTexture2D(B.READ_FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_2D,Je.__webglTexture,H),Ni?B.framebufferTextureLayer(B.DRAW_FRAMEBUFFER,B.COLOR_ATTACHMENT0,Ot.__webglTexture,de,Mt+En):B.framebufferTexture2D(B.DRAW_FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_2D,Ot.__webglTexture,de),H!==0?B.blitFramebuffer(Se,Oe,Se+ve,Oe+le,_e,qe,_e+ve,qe+le,B.COLOR_BUFFER_BIT,B.NEAREST):Ni?B.copyTexSubImage3D(Me,de,_e,qe,Mt+En,Se,Oe,ve,le):B.copyTexSubImage2D(Me,de,_e,qe,Se,Oe,ve,le);ue.bindFramebuffer(B.READ_FRAMEBUFFER,null),ue.bindFramebuffer(B.DRAW_FRAMEBUFFER,null)}else Ni?T.isDataTexture||T.isData3DTexture?B.texSubImage3D(Me,de,_e,qe,Mt,ve,le,xe,rt,Ht,lt.data):O.isCompressedArrayTexture?B.compressedTexSubImage3D(Me,de,_e,qe,Mt,ve,le,xe,rt,lt.data):B.texSubImage3D(Me,de,_e,qe,Mt,ve,le,xe,rt,Ht,lt):T.isDataTexture?B.texSubImage2D(B.TEXTURE_2D,de,_e,qe,ve,le,rt,Ht,lt.data):T.isCompressedTexture?B.compressedTexSubImage2D(B.TEXTURE_2D,de,_e,qe,lt.width,lt.height,rt,lt.data):B.texSubImage2D(B.TEXTURE_2D,de,_e,qe,ve,le,rt,Ht,lt);ue.pixelStorei(B.UNPACK_ROW_LENGTH,Jt),ue.pixelStorei(B.UNPACK_IMAGE_HEIGHT,Ze),ue.pixelStorei(B.UNPACK_SKIP_PIXELS,Ci),ue.pixelStorei(B.UNPACK_SKIP_ROWS,Wt),ue.pixelStorei(B.UNPACK_SKIP_IMAGES,$s),de===0&&O.generateMipmaps===!0&&O.mipmapsAutoUpdate===!0&&B.generateMipmap(Me),ue.unbindTexture()},this.initRenderTarget=function(T){Ie.get(T).__webglFramebuffer===void 0&&Ue.setupRenderTarget(T)},this.initTexture=function(T){T.isCubeTexture?Ue.setTextureCube(T,0):T.isData3DTexture?Ue.setTexture3D(T,0):T.isDataArrayTexture||T.isCompressedArrayTexture?Ue.setTexture2DArray(T,0):Ue.setTexture2D(T,0),ue.unbindTexture()},this.resetState=function(){z=0,k=0,Y=null,ue.reset(),re.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Mn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Ge._getDrawingBufferColorSpace(e),t.unpackColorSpace=Ge._getUnpackColorSpace()}};var Oy=`
  out vec2 uv2;
  void main() { uv2 = position.xy * 0.5 + 0.5; gl_Position = vec4(position.xy, 0.0, 1.0); }`,Si=(i,e,t={})=>new Bt({glslVersion:Ps,vertexShader:Oy,fragmentShader:`precision highp float; in vec2 uv2; layout(location = 0) out highp vec4 color;
${e}`,uniforms:Object.fromEntries(Object.entries(i).map(([n,a])=>[n,{value:a}])),depthTest:!1,depthWrite:!1,blending:hn,...t}),rh=`
  vec2 blurred(sampler2D source, vec2 at, vec2 step, float sigma, float cut) {
    int reach = int(ceil(sigma * cut));
    vec2 sum = texture(source, at).rg;
    float total = 1.0;
    for (int k = 1; k <= reach; k++) {
      float w = exp(-0.5 * float(k * k) / (sigma * sigma));
      sum += w * (texture(source, at + float(k) * step).rg + texture(source, at - float(k) * step).rg);
      total += 2.0 * w;
    }
    return sum / total;
  }`,oh=Si({depth:null,near:1,far:2,focal:0},`uniform sampler2D depth; uniform float near, far, focal;
  void main() {
    float d = texture(depth, uv2).r;
    color = d < 1.0 ? vec4(near * far / (far - d * (far - near)) - focal, 1.0, 0.0, 1.0) : vec4(0.0);
  }`),Xo=Si({source:null,step:new pe,sigma:1,cut:2.5},`uniform sampler2D source; uniform vec2 step; uniform float sigma, cut; ${rh}
  void main() { color = vec4(blurred(source, uv2, step, sigma, cut), 0.0, 1.0); }`),ch=Si({source:null,sharp:null,step:new pe,sigma:1,reach:5,strength:0},`uniform sampler2D source, sharp; uniform vec2 step; uniform float sigma, reach, strength; ${rh}
  void main() {
    vec2 around = blurred(source, uv2, step, sigma, 2.5), here = texture(sharp, uv2).rg;
    float behind = here.r - around.r / max(around.g, 1e-3);
    color = vec4(here.g * clamp(behind / (2.4 * reach), 0.0, 1.0) * strength, 0.0, 0.0, 1.0);
  }`),Ko=Si({source:null,depth:null},`uniform sampler2D source, depth;
  void main() { color = texture(source, uv2); gl_FragDepth = texture(depth, uv2).r; }`,{depthTest:!0,depthWrite:!0,depthFunc:1}),Jo=Si({depth:null,share:1},`uniform sampler2D depth; uniform float share;
  void main() { color = vec4(share * step(texture(depth, uv2).r, 0.9999999)); }`),cu={transparent:!0,blending:5,blendSrc:201,blendDst:201},lu=Object.assign(Jo.clone(),cu),Yo=Si({mask:null,source:null,step:new pe,sigma:1,far:0,near:1,ink:new L,hidden:0,strength:1,middle:new pe,span:new pe,count:0,size:new pe},`uniform sampler2D mask, source; uniform vec2 step, middle, span, size; uniform vec3 ink; uniform float sigma, far, near, hidden, strength, count; ${rh}
  void main() {
    vec2 around = clamp((blurred(source, uv2, step, sigma, 3.0) - far) / (near - far), 0.0, 1.0);
    float opacity = strength * max(around.g, hidden * around.r) * (1.0 - texture(mask, uv2).r);
    if (count > 0.0) {
      vec2 from = uv2 * size - middle;
      float wave = sin(atan(-from.y * span.x, from.x * span.y) * count);
      opacity *= clamp(wave * 3.0 + 1.3, 0.0, 1.0);
    }
    color = vec4(ink * opacity, opacity);
  }`,{transparent:!0,blending:5,blendSrc:201,blendDst:205}),lh=Si({source:null,shade:null,share:1},`uniform sampler2D source, shade; uniform float share;
  void main() {
    vec4 drawn = texture(source, uv2);
    color = vec4(drawn.rgb * (1.0 - texture(shade, uv2).r), drawn.a) * share;
  }`),hu=Object.assign(lh.clone(),cu),hh=Si({source:null,shade:null,shaded:0,lines:null,lined:0,before:null,gone:1},`uniform sampler2D source, shade, lines, before; uniform float shaded, lined, gone;
  void main() {
    vec4 drawn = texture(source, uv2);
    if (shaded > 0.0) drawn.rgb *= 1.0 - texture(shade, uv2).r;
    if (lined > 0.0) {
      vec4 ink = texture(lines, uv2);
      drawn = vec4(drawn.rgb * (1.0 - ink.a) + ink.rgb, drawn.a + (1.0 - drawn.a) * ink.a);
    }
    color = gone < 1.0 ? mix(texture(before, uv2), drawn, gone) : drawn;
  }`),du=new Ea,Zo=new wt(new zi(2,2));Zo.frustumCulled=!1;var Qo=new ti;Qo.add(Zo);Qo.matrixWorldAutoUpdate=!1;function fu(i){for(let e of[oh,Xo,ch,hh])Zo.material=e,i.compile(Qo,du)}function un(i,e,t,n,a){for(let[s,r]of Object.entries(n))t.uniforms[s].value=r;Zo.material=t,a&&e&&(e.scissor.copy(a),e.scissorTest=!0),i.setRenderTarget(e),a&&!e&&(i.setScissor(a),i.setScissorTest(!0)),i.render(Qo,du),a&&(e?e.scissorTest=!1:i.setScissorTest(!1))}var Pn=64,mu=8,uu=40,ky=[1.9,1.9,1,1];function By(i){let e=i;return()=>{e=e+1831565813|0;let t=Math.imul(e^e>>>15,1|e);return t=t+Math.imul(t^t>>>7,61|t)^t,((t^t>>>14)>>>0)/4294967296}}var bu=new Uint8Array(Pn**3*4),pu=[],zy=null;function La(){for(let i of dh)i();return zy??=Vy()}var dh=ky.map((i,e)=>()=>{if(pu[e])return;pu[e]=!0;let t=By(e+1),n=new Float32Array(Pn**3);for(let s=0;s<uu;){let r=[0,0,0].map(()=>Math.round((t()*2-1)*12)),o=Math.hypot(r[0],r[1],r[2]*i)*mu/Pn;t()>Math.exp(-(((o-1)/.28)**2))||(Gy(n,r,t()*2*Math.PI),s+=1)}let a=Math.sqrt(2/uu);for(let s=0;s<n.length;s++)bu[4*s+e]=Math.max(0,Math.min(255,127.5+n[s]*a*255/8))});function Vy(){let i=new xa(bu,Pn,Pn,Pn);return i.format=fn,i.minFilter=i.magFilter=yt,i.wrapS=i.wrapT=i.wrapR=ma,i.unpackAlignment=1,i.needsUpdate=!0,i}function Gy(i,[e,t,n],a){let s=2*Math.PI/Pn,[r,o]=[Math.cos(e*s),Math.sin(e*s)];for(let c=0,l=0;c<Pn;c++)for(let d=0;d<Pn;d++){let f=a+(t*d+n*c)*s,[h,u]=[Math.cos(f),Math.sin(f)];for(let b=0;b<Pn;b++,l++){i[l]+=h;let M=h*r-u*o;u=u*r+h*o,h=M}}}var $o=`
  uniform highp sampler3D clouds;
  vec4 cloudy(vec3 p, float wavelength, float seed) {
    vec3 at = p / (wavelength * ${(Pn/mu).toFixed(1)}) + seed * vec3(0.37, 0.61, 0.83);
    return (texture(clouds, at) - 0.5) * 8.0;
  }
  float islands(vec3 p, float level) {
    return smoothstep(0.0, 1.0, (cloudy(p, 5.0, 10.0).b - level) / 0.35 + 0.5);
  }`;var qi=4,ec=(i=[])=>Array.from({length:qi},(e,t)=>new Be(...i[t]??[0,0,0,0])),tc=class{fractures=[];known=new Map;pivots={value:ec()};shifts={value:ec()};take(e,t={}){for(let s of e)this.known.set(s.id,s);let n=s=>s.id in t?0:this.weight(this.fractures.indexOf(s))?1:this.fractures.includes(s)?2:3,a=[...this.known.values()].sort((s,r)=>n(s)-n(r)).slice(0,qi);return a.every(s=>this.fractures.includes(s))?!1:(this.fractures=a.sort((s,r)=>r.pivot[2]-s.pivot[2]),this.pivots.value=ec(this.fractures.map(({pivot:s,slope:r})=>[...s,r])),this.shifts.value=ec(this.fractures.map(({shift:s})=>[...s,0])),!0)}stand(e){let t=!1;return this.fractures.forEach(({id:n},a)=>{let s=e[n]??0;t||=this.shifts.value[a].w!==s,this.shifts.value[a].w=s}),t}get bent(){return this.shifts.value.some(({w:e})=>e)}weight(e){return this.shifts.value[e]?.w??0}matrix(e,t=new Ce,n=""){return t.identity(),this.fractures.forEach((a,s)=>{this.weight(s)&&Hy(a)!==n&&gu(a,e)&&t.premultiply(Wy(a,this.weight(s)))}),t}ways(e){return this.fractures.map(({id:t,pivot:n,slope:a,shift:s,above:r})=>({pivot:n,slope:a,shift:s,target:e.targets[t],follow:e.attributes[`_FOLLOW_${t.toUpperCase()}`],rigid:gu({above:r},e.id)?1:0}))}move(e,t,n,a){return n.forEach(({pivot:s,slope:r,shift:o,target:c,follow:l,rigid:d},f)=>{let h=this.weight(f);if(!h)return;if(c){let{array:b,stride:M}=c.POSITION,x=t*M;e[0]+=b[x]*a*h,e[1]+=b[x+1]*a*h,e[2]+=b[x+2]*a*h}let u=h*(l?l.array[t*l.stride]/255:d);u&&xu(e,s,r,o,u)}),e}positions(e,t){let n=this.ways(e),{array:a,stride:s,count:r}=e.attributes.POSITION,o=[0,0,0];for(let c=0;c<r;c++){for(let l=0;l<3;l++)o[l]=a[c*s+l]*e.scale+e.origin[l];t.set(this.move(o,c,n,e.scale),3*c)}return t}box(e,t,n){let{min:a,max:s}=t,r=this.ways(e);n.makeEmpty();for(let c=0;c<8;c++)for(let l of[0,.5,1]){let d=[c&1?s.x:a.x,c&2?s.y:a.y,c&4?s.z:a.z];r.forEach(({pivot:f,slope:h,shift:u,follow:b,rigid:M},x)=>{let m=this.weight(x)*(b?l:M);m&&xu(d,f,h,u,m)}),n.expandByPoint(new L(...d))}let o=r.reduce((c,{target:l},d)=>c+(l?l.reach*e.scale*this.weight(d):0),1);return n.expandByScalar(o)}},Hy=({id:i})=>i.split("_")[0],Da=class{constructor(e,t){Object.assign(this,{posture:e,level:t,pivots:e.pivots,shifts:e.shifts})}ways(){return[]}matrix(e,t){return this.posture.matrix(e,t,this.level)}};function gu({above:i},e){return i.includes(e)||e.startsWith("tumor.")&&i.includes(e.split(".")[1])}function Wy({pivot:i,slope:e,shift:t},n){let a=new Ce().makeRotationX(Math.atan(n*e)),r=new L(...i).clone().applyMatrix4(a);return a.setPosition(i[0]-r.x+n*t[0],i[1]-r.y+n*t[1],i[2]-r.z+n*t[2]),a}function xu(i,e,t,n,a){let s=Math.atan(a*t),[r,o]=[Math.cos(s),Math.sin(s)],[c,l]=[i[1]-e[1],i[2]-e[2]];i[0]+=a*n[0],i[1]=c*r-l*o+e[1]+a*n[1],i[2]=c*o+l*r+e[2]+a*n[2]}var yu=Array.from({length:qi},(i,e)=>e),vu=`
  uniform vec4 pivots[${qi}], shifts[${qi}], rigid;
  ${yu.map(i=>`attribute vec3 move${i}, turn${i}; attribute float follow${i};`).join(`
  `)}
  void tip(inout vec3 p, inout vec3 n, vec4 pivot, vec4 shift, float follow) {
    float share = follow * shift.w, angle = atan(share * pivot.w), c = cos(angle), s = sin(angle);
    mat2 turn = mat2(c, s, -s, c);
    p = vec3(p.x, turn * (p.yz - pivot.yz) + pivot.yz) + share * shift.xyz;
    n.yz = turn * n.yz;
  }
  void bend(inout vec3 p, inout vec3 n) {
    ${yu.map(i=>`if (shifts[${i}].w != 0.0) {
      p += move${i} * step * shifts[${i}].w;
      n += turn${i} * shifts[${i}].w;
      tip(p, n, pivots[${i}], shifts[${i}], max(follow${i}, rigid[${i}]));
    }`).join(`
    `)}
    n = normalize(n);
  }`;var Xi={blastic:"dense.x",mixed:"dense.y"},fh=["none","stripe","crosshatch","dots","noise","checker"],Ln=i=>new L(...[1,3,5].map(e=>parseInt(i.slice(e,e+2),16)/255)),nc={value:new Be},pn={places:{value:[new L(0,0,1),new L(0,0,1),new L(0,0,1)]},tones:{value:[new L(1,1,1),new L,new L]},coat:{value:new Be(.2,.8,0,1)},sheen:{value:new L(1,1,1)},figures:{value:new Be(0,6.5,0,0)},luma:{value:new L},numbing:{value:new pe(1,1)},glass:{value:new Be(1,0,1,1)},dense:{value:new pe},ivory:{value:new L(1,1,1)}};function _u({lamps:i,coat:e,sheen:t,figures:n,numbing:a,glass:s,dense:r,ivory:o}){i.forEach(([c,l,d],f)=>{pn.places.value[f].set(...c).normalize(),pn.tones.value[f].set(...l).multiplyScalar(d)}),pn.coat.value.set(...e),pn.sheen.value.set(...t),pn.figures.value.set(...n),pn.luma.value.set(...a),pn.numbing.value.set(...a.slice(3)),pn.glass.value.set(...s),pn.dense.value.set(r.blastic,r.mixed),pn.ivory.value.set(...o)}var uh=`
  uniform vec3 luma;
  uniform vec2 numbing, numb;
  vec3 dulled(vec3 c, float height) {
    float share = numb.x * smoothstep(0.0, 1.0, (numb.y - height) / numbing.x);
    return mix(c, vec3(dot(c, luma) * numbing.y), share);
  }`,ph=`
  uniform vec3 places[3], tones[3];
  vec3 diffuse(vec3 n) {
    vec3 sum = vec3(0.0);
    for (int k = 0; k < 3; k++) sum += max(dot(n, places[k]), 0.0) * tones[k];
    return sum;
  }
  vec3 specular(vec3 n, vec3 away, float shininess) {
    vec3 sum = vec3(0.0);
    for (int k = 0; k < 3; k++)
      if (dot(n, places[k]) > 0.0) sum += pow(max(dot(reflect(-places[k], n), away), 0.0), shininess) * tones[k];
    return sum;
  }`,Mu=i=>`
  uniform vec3 middle;
  uniform float step;
  #ifdef CUT
  uniform vec4 plane;
  varying float beyond;
  #endif
  ${i}
  vec4 placed(inout vec3 n) {
    #ifdef BENDS
    vec3 p = position * step + middle;
    bend(p, n);
    vec4 world = vec4(p, 1.0);
    #else
    vec4 world = modelMatrix * vec4(position, 1.0);
    #endif
    #ifdef CUT
    beyond = dot(plane.xyz, world.xyz) + plane.w;
    #endif
    return viewMatrix * world;
  }`,mh=`
  #ifdef CUT
  varying float beyond;
  #endif`,jy=`
  attribute float shade;
  uniform vec3 tone, red, blue, origin;
  uniform vec4 figures;
  varying vec3 color, seen;
  #ifdef PART
  attribute float own;
  uniform vec3 accent;
  varying vec3 accented;
  varying float within;
  #endif
  #ifdef QUICK
  uniform vec4 coat;
  uniform vec3 sheen;
  ${ph}
  #else
  varying vec3 facing;
  #endif

  #ifdef DENSE
  uniform vec2 dense;
  uniform vec3 ivory;
  ${$o}
  #endif
  #ifdef FIGURED // most are not: it would cost a browser without a graphics card a sixth of a picture
  uniform int pattern;
  ${uh}
  float edge(float wave, float level) { return smoothstep(0.0, 1.0, (wave - level) / 0.3 + 0.5); }
  float chance(vec3 p) { return fract(sin(dot(p, vec3(12.9898, 78.233, 37.719))) * 43758.5453); }
  float cloud(vec3 p) {
    vec3 i = floor(p), f = smoothstep(0.0, 1.0, p - i);
    vec4 low = vec4(chance(i), chance(i + vec3(1, 0, 0)), chance(i + vec3(0, 1, 0)), chance(i + vec3(1, 1, 0)));
    i.z += 1.0;
    vec4 high = vec4(chance(i), chance(i + vec3(1, 0, 0)), chance(i + vec3(0, 1, 0)), chance(i + vec3(1, 1, 0)));
    vec4 z = mix(low, high, f.z);
    vec2 y = mix(z.xy, z.zw, f.y);
    return (mix(y.x, y.y, f.x) - 0.5) * 5.0;
  }
  float figure(vec3 p) {
    vec3 t = p * (6.2831853 / figures.y);
    float rising = dot(t, vec3(0.45, 0.55, 0.70));
    if (pattern == 1) return 0.75 * edge(sin(rising), 0.15);
    if (pattern == 2) return max(edge(cos(rising), 0.62), edge(cos(dot(t, vec3(-0.45, -0.55, 0.70))), 0.62));
    if (pattern == 3) return edge((cos(t.x) + cos(t.y) + cos(t.z)) / 3.0, 0.18);
    if (pattern == 4) return edge(cloud(p / 1.5), 0.2);
    return edge(sin(t.x / 2.0) * sin(t.y / 2.0) * sin(t.z / 2.0), 0.0);
  }
  #endif
  void main() {
    vec3 n = normal;
    vec4 eye = placed(n);
    gl_Position = projectionMatrix * eye;
    vec3 s = vec3(1.0, shade, shade * shade);
    vec3 lit = vec3(dot(red, s), shade, dot(blue, s));
    color = tone * lit;
    #ifdef FIGURED
    if (pattern > 0) color *= 1.0 + (pattern > 3 ? figures.w : figures.x) * (figures.z - figure(position * step + origin));
    #endif
    #ifdef DENSE
    color = mix(color, ivory * lit, islands(position * step + origin, DENSE));
    #endif
    #ifdef FIGURED
    if (numb.x > 0.0) color = dulled(color, (position * step + middle).z);
    #endif
    #ifdef PART // a part that stands out: its border is drawn between the points
    accented = accent * lit;
    within = own;
    #endif
    seen = -eye.xyz;
    #ifdef QUICK
    n = normalize(normalMatrix * n);
    vec3 light = coat.x + coat.y * diffuse(n), gloss = coat.z * sheen * specular(n, normalize(seen), coat.w);
    color = color * light + gloss;
    #ifdef PART
    accented = accented * light + gloss;
    #endif
    #else
    facing = normalMatrix * n;
    #endif
  }`,qy=`
  ${mh}
  uniform float opacity;
  uniform vec4 coat;
  uniform vec3 sheen;
  uniform vec4 glass;
  varying vec3 color, seen;
  #ifdef PART
  varying vec3 accented;
  varying float within;
  #endif
  #ifndef QUICK
  varying vec3 facing;
  ${ph}
  #endif
  void main() {
    #ifdef CUT
    if (beyond > 0.0) discard;
    #endif
    vec3 tinted = color;
    #ifdef PART
    float soft = max(fwidth(within), 1e-3);
    tinted = mix(color, accented, smoothstep(0.5 - soft, 0.5 + soft, within));
    #endif
    float share = 1.0;
    #ifdef FAINT // fainter in its middle and denser along its edges, as glass is
    float edge = 1.0 - abs(normalize(cross(dFdx(seen), dFdy(seen))).z);
    share = clamp(opacity * (glass.x + glass.y * edge * edge), 0.0, glass.w);
    #endif
    #ifdef QUICK
    gl_FragColor = vec4(tinted, share);
    #else
    vec3 n = normalize(gl_FrontFacing ? facing : -facing);
    vec3 gloss = coat.z * sheen * specular(n, normalize(seen), coat.w);
    gl_FragColor = vec4(tinted * (coat.x + coat.y * diffuse(n)) + gloss, share);
    #endif
  }`,Su=`
  void main() {
    vec3 n = normal;
    gl_Position = projectionMatrix * placed(n);
  }`,Xy=`
  ${mh}
  void main() {
    #ifdef CUT
    if (beyond > 0.0) discard;
    #endif
    gl_FragColor = vec4(0.0);
  }`,wu=`
  ${mh}
  uniform sampler2D solid;
  uniform vec2 size;
  void main() {
    #ifdef CUT
    if (beyond > 0.15) discard; // faces of the cut stand out of its plane a little
    #endif
    float front = texture2D(solid, gl_FragCoord.xy / size).r;
    float slack = 2e-4 + 2.0 * fwidth(gl_FragCoord.z);
    gl_FragColor = vec4(1.0, step(gl_FragCoord.z, front + slack), 0.0, 1.0);
  }`,Fs={solid:{value:null},size:{value:new pe}};function Au({origin:i,centre:e,scale:t,tint:n},{pivots:a,shifts:s}){let r=([o,c,l])=>new L(l,c,o);return{...pn,...Fs,pivots:a,shifts:s,rigid:{value:new Be},plane:nc,tone:{value:new L(1,1,1)},accent:{value:new L(1,1,1)},red:{value:r(n[0])},blue:{value:r(n[1])},origin:{value:new L(...i).sub(new L(...e))},middle:{value:new L(...i)},step:{value:t},clouds:{value:null},opacity:{value:1},pattern:{value:0},numb:{value:new pe}}}function Ua(i,e,t){let n=i==="fine"||i==="quick";return new Bt({vertexShader:Mu(t?vu:"")+(n?jy:Su),fragmentShader:n?qy:i==="depth"?Xy:wu,uniforms:e,blending:hn,colorWrite:i!=="depth"})}function Oa(i,e,{look:t,open:n=!1,bent:a=!1}={}){let s=e==="fine"||e==="quick",r=s&&t?.opacity<1,o=s&&Xi[t?.reaction],c=s&&(fh.indexOf(t?.pattern)>0||t?.numb?.[0]>0),l={...r&&{FAINT:""},...n&&{CUT:""},...a&&{BENDS:""},...e==="quick"&&{QUICK:""},...c&&{FIGURED:""},...o&&{DENSE:o},...s&&t?.part&&{PART:""}};return JSON.stringify(l)!==JSON.stringify(i.defines)&&(i.defines=l,i.needsUpdate=!0),i.side=n?At:zt,i.depthWrite=!r,ic(i,!!r)}function ic(i,e){return i.blending=e?_i:hn,i.transparent=e,i}var ks=new Bt({vertexShader:Mu("")+Su,fragmentShader:wu,uniforms:Fs,blending:hn}),Eu=`
  ${ph}
  vec3 drawn(vec3 color, vec3 n) { return color * (0.62 + 0.42 * diffuse(n)); }`;var Tu=800,Ru="#F3E9FF";function Iu(i){let e=1/(1+.2316419*Math.abs(i)),t=.3989423*Math.exp(-i*i/2)*e*(.3193815+e*(-.3565638+e*(1.781478+e*(-1.821256+e*1.330274))));return i>0?1-t:t}var ac=class{constructor(e){this.renderer=e,this.scene=new ti,this.scene.matrixWorldAutoUpdate=!1,this.targets={},this.lined=!1,this.area=new Be,this.keptArea=new Be}prepare(e){this.scene.children=[new wt(void 0,e)],this.renderer.compile(this.scene,new ai)}#e(e,t,n,a={}){let s=this.targets[e];if(s&&s.width===t&&s.height===n&&s.samples===(a.samples??0))return s;s?.dispose();let{withDepth:r,...o}=a,c=new Ft(t,n,{minFilter:yt,magFilter:yt,depthBuffer:!1,generateMipmaps:!1,type:en,...o});return r&&(c.depthBuffer=!0,c.depthTexture=new Cn(t,n,dn),c.depthTexture.minFilter=c.depthTexture.magFilter=xt),this.targets[e]=c}#t(e,t,n){this.scene.children=t,this.renderer.setRenderTarget(e),this.renderer.render(this.scene,n.camera)}#n(e){this.renderer.setRenderTarget(e),this.renderer.setClearColor(0,0),this.renderer.clear()}things(e,t,n,a,{quick:s=!1,samples:r=0}={}){let{renderer:o}=this,[c,l]=n.size,d=this.#e(s?"quick":"solid",c,l,{withDepth:!0,samples:r}),f=e.filter(({look:b})=>b.opacity>=1),h=new Map(f.map(b=>[b,n.depth(b.box.min)+n.depth(b.box.max)]));f.sort((b,M)=>h.get(b)-h.get(M)),this.area=this.#i(e,n),this.#n(d),this.#t(d,[...f.map(({mesh:b})=>b),...Cu(f,t)],n),this.shade=this.#a(d.depthTexture,n,s,a),this.solid=d,this.whole=d;let u=[...new Set(e.map(({look:b})=>b.opacity))].filter(b=>b<1).sort((b,M)=>M-b);if(u.length){this.whole=this.#e("whole",c,l,{depthBuffer:!0}),un(o,this.whole,Ko,{source:d.texture,depth:d.depthTexture});for(let b of u){let M=e.filter(({look:y})=>y.opacity===b),x=({userData:{lift:y},material:{uniforms:_}})=>n.eye.clone().sub(_.corner.value).dot(y);this.#t(this.whole,Cu(M,t).sort((y,_)=>x(_)-x(y)),n);let m=M.map(({mesh:y})=>y.material);this.#t(this.whole,M.map(y=>Object.assign(y.mesh,{material:y.as("depth")})),n),this.#t(this.whole,M.map(({mesh:y},_)=>Object.assign(y,{material:m[_]})),n)}}}#i(e,t){let[n,a]=t.size,s=Math.ceil(12*Math.max(1,a/Tu)),{x:r,y:o,z:c,w:l}=this.#r(e,t),[d,f]=[Math.max(r-s,0),Math.max(o-s,0)];return new Be(d,f,Math.max(Math.min(c+s,n)-d,0),Math.max(Math.min(l+s,a)-f,0))}#a(e,t,n,{reach:a,strength:s}){let[r,o]=t.size,c=o/t.window,l=Math.max(1,Math.round(a/3*c))*(n?2:1),d=[Math.ceil(r/l),Math.ceil(o/l)],f=a*c/l,h={type:sn,minFilter:xt,magFilter:xt},u=this.#e("away",...d,h),b=this.#e("half",...d,h),M=this.#e("shade",...d),{near:x,far:m,distance:y}=t,_=[Math.floor(this.area.x/l),Math.floor(this.area.y/l)],p=[Math.ceil((this.area.x+this.area.z)/l),Math.ceil((this.area.y+this.area.w)/l)],v=new Be(..._,p[0]-_[0],p[1]-_[1]);for(let w of[u,b,M])this.#n(w);return un(this.renderer,u,oh,{depth:e,near:x,far:m,focal:y},v),un(this.renderer,b,Xo,{source:u.texture,step:new pe(1/d[0],0),sigma:f,cut:2.5},v),un(this.renderer,M,ch,{source:b.texture,sharp:u.texture,step:new pe(0,1/d[1]),sigma:f,reach:a,strength:s},v),M.texture}lines(e,t,n,a,s){let{renderer:r}=this;if(this.lined=e.length>0||!!s,!this.lined)return;let[o,c]=a.size,l=this.#e("lines",o,c),d=this.#e("mask",o,c,{depthBuffer:!0,samples:4}),f=this.#e("maskHalf",o,c);this.#n(l);let h=Math.max(1,c/Tu);if(s){let u=this.drawn!==this.whole&&this.rimmed,b=u?this.targets.inside:d;u||un(r,d,Jo,{depth:this.solid.depthTexture,share:1}),this.#s(b,f,l,{sigma:h,color:s.color,strength:s.strength,hidden:0})}Fs.solid.value=this.solid.depthTexture,Fs.size.value.set(o,c);for(let{ids:u,color:b,width:M,hidden:x,dashed:m}of e){let y=M*h,_=this.#r(u.map(C=>t.get(C)),a),p=Math.ceil(y*4),[v,w]=[Math.max(_.x-p,0),Math.max(_.y-p,0)],g=new Be(v,w,Math.min(_.z+p,o)-v,Math.min(_.w+p,c)-w);if(g.z<=0||g.w<=0)continue;for(let C of[d,f])this.#n(C);for(let C of[d,f,l])C.scissorTest=!0,C.scissor.copy(g);ks.side=t.get(u[0]).open?At:zt;let S=Math.ceil(y*3)+1;d.scissor.set(g.x-S,g.y-S,g.z+2*S,g.w+2*S);let R=u.map(C=>Object.assign(t.get(C).mesh,{material:t.get(C).as("mask")}));this.#t(d,R,a);let A=u.filter(C=>n.has(C)).map(C=>n.get(C));A.length&&(this.scene.overrideMaterial=ks,this.#t(d,A,a),this.scene.overrideMaterial=null);let I=new pe(_.z-_.x,_.w-_.y);this.#s(d,f,l,{sigma:y,color:b,hidden:x,strength:1,middle:new pe((_.x+_.z)/2,(_.y+_.w)/2),span:I,count:m?Math.max(6,Math.round(Math.PI*(I.x+I.y)/2/(7*h)/2)):0});for(let C of[d,f,l])C.scissorTest=!1}}#s(e,t,n,{sigma:a,color:s,strength:r,hidden:o,middle:c=new pe,span:l=new pe,count:d=0}){let{renderer:f}=this,{width:h,height:u}=n;un(f,t,Xo,{source:e.texture,step:new pe(1/h,0),sigma:a,cut:3}),un(f,n,Yo,{mask:e.texture,source:t.texture,step:new pe(0,1/u),sigma:a,far:Iu(-(a+.5)/a),near:Iu(-(a-.5)/a),ink:Ln(s),hidden:o,strength:r,middle:c,span:l,count:d,size:new pe(h,u)})}#r(e,t){let n=new Be(1/0,1/0,-1/0,-1/0);for(let{box:{min:a,max:s}}of e)for(let r=0;r<8;r++){let o=new L(r&1?s.x:a.x,r&2?s.y:a.y,r&4?s.z:a.z),[c,l]=t.pixel(o);n.set(Math.min(n.x,c),Math.min(n.y,t.size[1]-l),Math.max(n.z,c),Math.max(n.w,t.size[1]-l))}return n.floor()}single(){this.drawn=this.whole}share(e,t,n,a){let{width:s,height:r}=this.whole,o=this.#e("sum",s,r,{type:sn});e&&this.#n(o);let c=e?lh:hu;if(un(this.renderer,o,c,{source:this.whole.texture,shade:this.shade,share:1/t},this.area),a){let l=this.#e("inside",s,r);e&&this.#n(l),un(this.renderer,l,e?Jo:lu,{depth:this.solid.depthTexture,share:1/t},this.area)}n&&([this.drawn,this.rimmed]=[o,a])}keep(e,t){let n=this.#e("before",e,t);this.#n(n),this.#o(n,1),this.keptArea=this.#c(n)}present(e=1){this.#n(null),this.#o(null,e)}#o(e,t){let{drawn:n,targets:a}=this,{domElement:s}=this.renderer,r=this.#c(e??s);if(t<1){let[o,c]=[Math.max(r.x+r.z,this.keptArea.x+this.keptArea.z),Math.max(r.y+r.w,this.keptArea.y+this.keptArea.w)];r.set(Math.min(r.x,this.keptArea.x),Math.min(r.y,this.keptArea.y),o,c),r.z-=r.x,r.w-=r.y}un(this.renderer,e,hh,{source:n.texture,shade:this.shade,shaded:n===this.whole?1:0,lines:this.lined?a.lines.texture:null,lined:this.lined?1:0,before:t<1?a.before.texture:null,gone:t},r)}#c({width:e,height:t}){let[n,a]=[e/this.drawn.width,t/this.drawn.height],{area:s}=this,r=new Be(Math.floor(s.x*n),Math.floor(s.y*a),Math.ceil((s.x+s.z)*n),Math.ceil((s.y+s.w)*a));return r.z-=r.x,r.w-=r.y,r}forget(){for(let e of Object.values(this.targets))e.dispose();this.targets={}}},Cu=(i,e)=>i.filter(({id:t,yields:n})=>!n&&e.has(t)).map(({id:t})=>e.get(t));function Nu(i,e,t,n=[]){let a=!!e.section,s=[],r=i.filter(({kind:f,look:h})=>f==="lesion"&&!h.outline).map(({id:f})=>f),o=r.filter(f=>e.soft.includes(f)),c=r.filter(f=>!o.includes(f)),l=a?0:.35;c.length&&s.push({ids:c,color:Ru,width:1.5,hidden:l});for(let f of o)s.push({ids:[f],color:Ru,width:1.5,hidden:l,dashed:!0});for(let{id:f,look:h}of i)h.outline&&s.push({ids:[f],color:h.outline,width:2.4,hidden:.45});let d=i.find(({id:f,look:h})=>f===t&&!h.outline);for(let[f,{look:h}]of n)s.push({ids:[f],color:h.outline,width:1.8,hidden:.9,dashed:!0});return d&&s.push({ids:[d.id],color:e.hover,width:1.6,hidden:.3}),s}function Pu(i){let e=Ln(i),t=(e.x+e.y+e.z)/3<.5,n=t?new L(9,11,13):new L(-7,-6,-5);return`radial-gradient(50% 50%, ${Array.from({length:16},(s,r)=>{let o=Math.exp(-1.6*(r/10)**2);return`color(srgb ${e.clone().addScaledVector(n,(t?o:1-o)/255).toArray().map(l=>l.toFixed(4)).join(" ")}) ${10*r}%`}).join(", ")})`}var Bs=class{constructor(e){this.gl=e,this.sync=e.fenceSync(e.SYNC_GPU_COMMANDS_COMPLETE,0),e.flush()}get isReached(){return this.gl.getSyncParameter(this.sync,this.gl.SYNC_STATUS)===this.gl.SIGNALED}drop(){this.gl.deleteSync(this.sync)}};async function sc(i){let e=new Bs(i);for(;!i.isContextLost()&&!e.isReached;)await new Promise(t=>setTimeout(t,10));e.drop()}var Ky=/swiftshader|llvmpipe|software|basic render/i,Lu={alpha:!0,antialias:!1,depth:!1,stencil:!1,powerPreference:"high-performance"},rc=class extends Error{},oc=class{lost=!1;size=[0,0];extent=[0,0];unshown=null;#e=null;constructor({onLost:e,onRestored:t,onSize:n}){this.element=document.createElement("canvas"),this.element.setAttribute("aria-hidden","true");let a=this.element.getContext("webgl2",Lu);if(!a?.getExtension("EXT_color_buffer_float")&&!a?.getExtension("EXT_color_buffer_half_float"))throw new rc("WebGL 2 is refused");let s=a.getExtension("WEBGL_debug_renderer_info");this.software=Ky.test(a.getParameter(s?s.UNMASKED_RENDERER_WEBGL:a.RENDERER)),this.renderer=new Ho({canvas:this.element,context:a,...Lu}),this.renderer.outputColorSpace=Fi,this.renderer.autoClear=!1,this.renderer.sortObjects=!1,this.renderer.info.autoReset=!1,this.renderer.debug.checkShaderErrors=!1,this.drawing=new ac(this.renderer),fu(this.renderer),this.element.addEventListener("webglcontextlost",r=>{r.preventDefault(),this.lost=!0,this.unshown=null,e()}),this.element.addEventListener("webglcontextrestored",()=>{this.lost=!1,this.drawing.forget(),t()}),this.onSize=n,this.sizes=new ResizeObserver(()=>this.#t())}mount(e){e.prepend(this.element),this.#e=e,this.sizes.disconnect();try{this.sizes.observe(e,{box:"device-pixel-content-box"})}catch{this.sizes.observe(e)}this.#t()}get place(){let{clientWidth:e=0,clientHeight:t=0}=this.#e??{};return e&&t?[e,t]:null}#t(){let{place:e,size:t}=this;if(!e)return;let n=Math.min(globalThis.devicePixelRatio||1,3),a=e.map(s=>Math.round(s*n));t[0]===a[0]&&t[1]===a[1]||(this.size=a,this.onSize(t))}fit(e){this.extent=this.size.map(t=>Math.round(t*e))}present(e){let[t,n]=this.extent;(this.element.width!==t||this.element.height!==n)&&this.renderer.setSize(t,n,!1),this.drawing.present(e)}withhold(e){this.unshown={show:e,fence:new Bs(this.renderer.getContext())}}get isDrawn(){return this.unshown.fence.isReached}show(){let{show:e,fence:t}=this.unshown;t.drop(),this.unshown=null,e()}finish(){let e=this.renderer.getContext();this.renderer.setRenderTarget(null),e.readPixels(0,0,1,1,e.RGBA,e.UNSIGNED_BYTE,new Uint8Array(4))}};var bh=(function(){var i="b9H79Tebbbe8Fv9Gbb9Gvuuuuueu9Giuuub9Geueu9Giuuueuixkbeeeddddillviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbeY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVbdE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbiL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtblK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WboY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbrl79IV9Rbwq;X8:kdbk:kYi5ud9:du8Jjjjjbcjq9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaicefhxcj;abad9Uc;WFbGcjdadca0EhmaialfgPar9Rgoadfhsavaoadz:jjjjbgzceVhHcbhOdndninaeaO9nmeaPax9RaD6mdamaeaO9RaOamfgoae6EgAcsfglc9WGhCaAcethXaxaDfhiaOaeaoaeao6E9RhQalcl4cifcd4hLazcjdfaAfhKcbhYabaOad2fg8AhEaHh3incbh5dnawTmbaxaYcd4fRbbh5kcbh8Eazcjdfhqinaih8Fdndndndna5a8Ecet4ciGgoc9:fPdebdkaPa8F9RaA6mrazcjdfa8EaA2fa8FaAz:jjjjb8Aa8FaAfhixdkazcjdfa8EaA2fcbaAz:kjjjb8Aa8FhixekaPa8F9RaL6mva8FaLfhidnaCTmbaPai9RcK6mbaocdtc:q:G:cjbfcj:G:cjbawEhaczhrcbhlinargoc9Wfghaqfhrdndndndndndnaaa8Fahco4fRbbalcoG4ciGcdtfydbPDbedvivvvlvkar9cb83bwar9cb83bbxlkarcbaiRbdai8Xbb9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbaqaofgrcGfcbaicdfa8J9c8N1:NfghRbbag9cjjjjjw:dg8J9qE86bbarcVfcbaha8J9c8M1:NfghRbbag9cjjjjjl:dg8J9qE86bbarc7fcbaha8J9c8L1:NfghRbbag9cjjjjjd:dg8J9qE86bbarctfcbaha8J9c8K1:NfghRbbag9cjjjjje:dg8J9qE86bbarc91fcbaha8J9c8J1:NfghRbbag9cjjjj;ab:dg8J9qE86bbarc4fcbaha8J9cg1:NfghRbbag9cjjjja:dg8J9qE86bbarc93fcbaha8J9ch1:NfghRbbag9cjjjjz:dgg9qE86bbarc94fcbahag9ca1:NfghRbbai8Xbe9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbarc95fcbaha8J9c8N1:NfgiRbbag9cjjjjjw:dg8J9qE86bbarc96fcbaia8J9c8M1:NfgiRbbag9cjjjjjl:dg8J9qE86bbarc97fcbaia8J9c8L1:NfgiRbbag9cjjjjjd:dg8J9qE86bbarc98fcbaia8J9c8K1:NfgiRbbag9cjjjjje:dg8J9qE86bbarc99fcbaia8J9c8J1:NfgiRbbag9cjjjj;ab:dg8J9qE86bbarc9:fcbaia8J9cg1:NfgiRbbag9cjjjja:dg8J9qE86bbarcufcbaia8J9ch1:NfgiRbbag9cjjjjz:dgg9qE86bbaiag9ca1:NfhixikaraiRblaiRbbghco4g8Ka8KciSg8KE86bbaqaofgrcGfaiclfa8Kfg8KRbbahcl4ciGg8La8LciSg8LE86bbarcVfa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc7fa8Ka8Lfg8KRbbahciGghahciSghE86bbarctfa8Kahfg8KRbbaiRbeghco4g8La8LciSg8LE86bbarc91fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc4fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc93fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc94fa8Kahfg8KRbbaiRbdghco4g8La8LciSg8LE86bbarc95fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc96fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc97fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc98fa8KahfghRbbaiRbigico4g8Ka8KciSg8KE86bbarc99faha8KfghRbbaicl4ciGg8Ka8KciSg8KE86bbarc9:faha8KfghRbbaicd4ciGg8Ka8KciSg8KE86bbarcufaha8KfgrRbbaiciGgiaiciSgiE86bbaraifhixdkaraiRbwaiRbbghcl4g8Ka8KcsSg8KE86bbaqaofgrcGfaicwfa8Kfg8KRbbahcsGghahcsSghE86bbarcVfa8KahfghRbbaiRbeg8Kcl4g8La8LcsSg8LE86bbarc7faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarctfaha8KfghRbbaiRbdg8Kcl4g8La8LcsSg8LE86bbarc91faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc4faha8KfghRbbaiRbig8Kcl4g8La8LcsSg8LE86bbarc93faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc94faha8KfghRbbaiRblg8Kcl4g8La8LcsSg8LE86bbarc95faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc96faha8KfghRbbaiRbvg8Kcl4g8La8LcsSg8LE86bbarc97faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc98faha8KfghRbbaiRbog8Kcl4g8La8LcsSg8LE86bbarc99faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc9:faha8KfghRbbaiRbrgicl4g8Ka8KcsSg8KE86bbarcufaha8KfgrRbbaicsGgiaicsSgiE86bbaraifhixekarai8Pbw83bwarai8Pbb83bbaiczfhikdnaoaC9pmbalcdfhlaoczfhraPai9RcL0mekkaoaC6moaimexokaCmva8FTmvkaqaAfhqa8Ecefg8Ecl9hmbkdndndndnawTmbasaYcd4fRbbgociGPlbedrbkaATmdazaYfh8Fazcjdfhhcbh8EaEhaina8FRbbhraahocbhlinaoahalfRbbgqce4cbaqceG9R7arfgr86bbaoadfhoaAalcefgl9hmbkaacefhaa8Fcefh8FahaAfhha8Ecefg8Ecl9hmbxikkaATmeazaYfhaazcjdfhhcbhoceh8EaKh8FinaEaofhlaa8Vbbhrcbhoinala8FaofRbbcwtahaofRbbgqVc;:FiGce4cbaqceG9R7arfgr87bbaladfhlaQaocefgofmbka8FaXfh8FcdhoaacdfhaahaXfhha8EceGhlcbh8EalmbxdkkaATmbaocl4h8EazaYfRbbhqcwhoa3hlinalRbbaotaqVhqalcefhlaocwfgoca9hmbkcbhhaEh8FaKhainazcjdfahfRbbhrcwhoaahlinalRbbaotarVhralaAfhlaocwfgoca9hmbkara8E94aq7hqcbhoa8Fhlinalaqao486bbalcefhlaocwfgoca9hmbka8Fadfh8FaacefhaahcefghaA9hmbkkaEclfhEa3clfh3aYclfgYad6mbkaza8AaAcufad2fadz:jjjjb8AaAaOfhOaihxaimbkc9:hoxdkcbc99aPax9RakSEhoxekc9:hokavcjqf8Kjjjjbaok:bsesu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgwce0mbavc;abfcFecjez:kjjjb8Aav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhDaicefgiarfhqdndnaeci9pmbaqhexekcmcsawceSEhkcbhxcbhmaqhecbhlcbhoindndnaiRbbgrc;Ve0mbavc;abfaoarcu7gPcl4fcsGcitfgwydlhsawydbhzdndnarcsGgwak9pmbavalaPfcsGcdtfydbaxawEhraxawTgHfhxxekdnaeaD9nmbc9:hoxokdndnawcsSmbcehHamawcetfcWfhrxekaecefhrae8SbbgwcFeGhPdndnawcu9mmbarhexekaecvfheaPcFbGhPcrhwdninar8SbbgHcFbGawtaPVhPaHcu9kmearcefhrawcrfgwc8J9hmbxdkkarcefhekcehHaPce4cbaPceG9R7amfhrkarhmkavc;abfaocitfgwarBdbawasBdlavalcdtfarBdbavc;abfaocefcsGcitfgwazBdbawarBdlaocdfhoaHalfhldnadcd9hmbabar87elabas87edabaz87ebabcofhbxdkabarBdwabasBdlabazBdbabcxfhbxekdnarcpe0mbavalaDarcsGfRbbgwcl4gP9RcsGcdtfydbaxcefgsaPEhravalaw9RcsGcdtfydbasaPTgzfgsawcsGgPEhwaPThPdndnadcd9hmbabaw87elabar87edabax87ebcohHxekabawBdwabarBdlabaxBdbcxhHkavalcdtfaxBdbavc;abfaocitfgOarBdbaOaxBdlavalcefglcsGcdtfarBdbavc;abfaocefcsGcitfgOawBdbaOarBdlavalazfglcsGcdtfawBdbavc;abfaocdfcsGcitfgraxBdbarawBdlaocifhoabaHfhbalaPfhlasaPfhxxekdnaeaD9nmbc9:hoxlkaxcbaeRbbgwEgHarc;:eSgrfhsawcsGhOdndnawcl4gAmbascefhzxekashzavalaA9RcsGcdtfydbhskdndnaOmbazcefhxxekazhxavalaw9RcsGcdtfydbhzkdndnarTmbaecefhrxekaecdfhrae8SbegPcFeGhwdnaPcu9kmbaecofhHawcFbGhwcrhedninar8SbbgPcFbGaetawVhwaPcu9kmearcefhraecrfgec8J9hmbkaHhrxekarcefhrkawce4cbawceG9R7amfgmhHkdndnaAcsSmbarhwxekarcefhwar8SbbgecFeGhPdnaecu9kmbarcvfhsaPcFbGhPcrhedninaw8SbbgrcFbGaetaPVhParcu9kmeawcefhwaecrfgec8J9hmbkashwxekawcefhwkaPce4cbaPceG9R7amfgmhskdndnaOcsSmbawhexekawcefheaw8SbbgrcFeGhPdnarcu9kmbawcvfhzaPcFbGhPcrhrdninae8SbbgwcFbGartaPVhPawcu9kmeaecefhearcrfgrc8J9hmbkazhexekaecefhekaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabaz87elabas87edabaH87ebcohrxekabazBdwabasBdlabaHBdbcxhrkavc;abfaocitfgwasBdbawaHBdlavalcdtfaHBdbavc;abfaocefcsGcitfgwazBdbawasBdlavalcefglcsGcdtfasBdbavc;abfaocdfcsGcitfgwaHBdbawazBdlavalaATaAcsSVfglcsGcdtfazBdbalaOTaOcsSVfhlaocifhoabarfhbkaocsGhoalcsGhlaicefgiaq6mbkkcbc99aeaDSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk:Lvoeue99dud99eud99dndnadcl9hmbaeTmeindndnabcdfgd8Sbb:Yab8Sbbgi:Ygl:l:tabcefgv8Sbbgo:Ygr:l:tgwJbb;:9cawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai86bbdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad86bbdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad86bbabclfhbaecufgembxdkkaeTmbindndnabclfgd8Ueb:Yab8Uebgi:Ygl:l:tabcdfgv8Uebgo:Ygr:l:tgwJb;:FSawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai87ebdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad87ebdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad87ebabcwfhbaecufgembkkk:4ioiue99dud99dud99dnaeTmbcbhiabhlindndnal8Uebgv:YgoJ:ji:1Salcof8UebgrciVgw:Y:vgDNJbbbZJbbb:;avcu9kEMgq:lJbbb9p9DTmbaq:Ohkxekcjjjj94hkkalclf8Uebhvalcdf8UebhxalarcefciGcetfak87ebdndnax:YgqaDNJbbbZJbbb:;axcu9kEMgm:lJbbb9p9DTmbam:Ohxxekcjjjj94hxkabaiarciGgkfcd7cetfax87ebdndnav:YgmaDNJbbbZJbbb:;avcu9kEMgP:lJbbb9p9DTmbaP:Ohvxekcjjjj94hvkalarcufciGcetfav87ebdndnawaw2:ZgPaPMaoaoN:taqaqN:tamamN:tgoJbbbbaoJbbbb9GE:raDNJbbbZMgD:lJbbb9p9DTmbaD:Ohrxekcjjjj94hrkalakcetfar87ebalcwfhlaiclfhiaecufgembkkk9mbdnadcd4ae2gdTmbinababydbgecwtcw91:Yaece91cjjj98Gcjjj;8if::NUdbabclfhbadcufgdmbkkk:Tvirud99eudndnadcl9hmbaeTmeindndnabRbbgiabcefgl8Sbbgvabcdfgo8Sbbgrf9R:YJbbuJabcifgwRbbgdce4adVgDcd4aDVgDcl4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax86bbdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao86bbdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai86bbdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad86bbabclfhbaecufgembxdkkaeTmbindndnab8Vebgiabcdfgl8Uebgvabclfgo8Uebgrf9R:YJbFu9habcofgw8Vebgdce4adVgDcd4aDVgDcl4aDVgDcw4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax87ebdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao87ebdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai87ebdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad87ebabcwfhbaecufgembkkk9teiucbcbyd:K:G:cjbgeabcifc98GfgbBd:K:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaik;LeeeudndnaeabVciGTmbabhixekdndnadcz9pmbabhixekabhiinaiaeydbBdbaiclfaeclfydbBdbaicwfaecwfydbBdbaicxfaecxfydbBdbaeczfheaiczfhiadc9Wfgdcs0mbkkadcl6mbinaiaeydbBdbaeclfheaiclfhiadc98fgdci0mbkkdnadTmbinaiaeRbb86bbaicefhiaecefheadcufgdmbkkabk;aeedudndnabciGTmbabhixekaecFeGc:b:c:ew2hldndnadcz9pmbabhixekabhiinaialBdbaicxfalBdbaicwfalBdbaiclfalBdbaiczfhiadc9Wfgdcs0mbkkadcl6mbinaialBdbaiclfhiadc98fgdci0mbkkdnadTmbinaiae86bbaicefhiadcufgdmbkkabkk83dbcj:Gdk8Kbbbbdbbblbbbwbbbbbbbebbbdbbblbbbwbbbbc:K:Gdkl8W:qbb",e="b9H79TebbbeKl9Gbb9Gvuuuuueu9Giuuub9Geueuixkbbebeeddddilve9Weeeviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbdY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVblE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtboK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbrL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WbwY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbDl79IV9Rbqq:I9Dklbzik94evu8Jjjjjbcz9Rhbcbheincbhdcbhiinabcwfadfaicjuaead4ceGglE86bbaialfhiadcefgdcw9hmbkaeai86b:q:W:cjbaecitab8Piw83i:q:G:cjbaecefgecjd9hmbkk:SBlEud97dur978Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaialfgxar9RhodnadTgmmbavaoad;8qbbkaicefhPcj;abad9Uc;WFbGcjdadca0EhsdndndnadTmbaoadfhzcbhHinaeaH9nmdaxaP9RaD6miabaHad2fgOavcjdfasaeaH9RaHasfae6EgAaAcsfgoc9WGgCSEhXaPaDfhQaocl4cifcd4hLavcj;cbfaCcetfhKavcj;cbfaCci2fhYavcj;cbfaCfh8AcbhEaoc;ab6h3incbh5dnawTmbaPaEcd4fRbbh5kcbh8Eavcj;cbfh8Findndndndna5a8Ecet4ciGgoc9:fPdebdkaxaQ9RaC6mwdnaCTmbavcj;cbfa8EaC2faQaC;8qbbkaQaAfhQxdkaCTmeavcj;cbfa8EaC2fcbaC;8kbxekaxaQ9RaL6moaoclVcbawEhraQaLfhocbhidna3mbaxao9Rc;Gb6mbcbhlina8FalfhidndndndndndnaQalco4fRbbgqciGarfPDbedibledibkaipxbbbbbbbbbbbbbbbbpklbxlkaiaopbblaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLgacdp:meaapmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9oghpxiiiiiiiiiiiiiiiip8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbagaoclffa8JRb:q:W:cjbfhoxikaiaopbbwaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLpxssssssssssssssssp9oghpxssssssssssssssssp8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbagaocwffa8JRb:q:W:cjbfhoxdkaiaopbbbpklbaoczfhoxekaiaopbbdaoRbbggcitpbi:q:G:cjbagRb:q:W:cjbggpsaoRbeg8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbagaocdffa8JRb:q:W:cjbfhokdndndndndndnaqcd4ciGarfPDbedibledibkaiczfpxbbbbbbbbbbbbbbbbpklbxlkaiczfaopbblaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLgacdp:meaapmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9oghpxiiiiiiiiiiiiiiiip8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbagaoclffa8JRb:q:W:cjbfhoxikaiczfaopbbwaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLpxssssssssssssssssp9oghpxssssssssssssssssp8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbagaocwffa8JRb:q:W:cjbfhoxdkaiczfaopbbbpklbaoczfhoxekaiczfaopbbdaoRbbggcitpbi:q:G:cjbagRb:q:W:cjbggpsaoRbeg8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbagaocdffa8JRb:q:W:cjbfhokdndndndndndnaqcl4ciGarfPDbedibledibkaicafpxbbbbbbbbbbbbbbbbpklbxlkaicafaopbblaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLgacdp:meaapmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9oghpxiiiiiiiiiiiiiiiip8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbagaoclffa8JRb:q:W:cjbfhoxikaicafaopbbwaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLpxssssssssssssssssp9oghpxssssssssssssssssp8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbagaocwffa8JRb:q:W:cjbfhoxdkaicafaopbbbpklbaoczfhoxekaicafaopbbdaoRbbggcitpbi:q:G:cjbagRb:q:W:cjbggpsaoRbeg8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbagaocdffa8JRb:q:W:cjbfhokdndndndndndnaqco4arfPDbedibledibkaic8Wfpxbbbbbbbbbbbbbbbbpklbxlkaic8Wfaopbblaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLgacdp:meaapmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9oghpxiiiiiiiiiiiiiiiip8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsaap5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbaiaoclffaqRb:q:W:cjbfhoxikaic8Wfaopbbwaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLpxssssssssssssssssp9oghpxssssssssssssssssp8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsaap5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbaiaocwffaqRb:q:W:cjbfhoxdkaic8Wfaopbbbpklbaoczfhoxekaic8WfaopbbdaoRbbgicitpbi:q:G:cjbaiRb:q:W:cjbgipsaoRbegqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbaiaocdffaqRb:q:W:cjbfhokalc;abfhialcjefaC0meaihlaxao9Rc;Fb0mbkkdnaiaC9pmbaici4hlinaxao9RcK6mwa8FaifhqdndndndndndnaQaico4fRbbalcoG4ciGarfPDbedibledibkaqpxbbbbbbbbbbbbbbbbpkbbxlkaqaopbblaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLgacdp:meaapmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9oghpxiiiiiiiiiiiiiiiip8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spkbbagaoclffa8JRb:q:W:cjbfhoxikaqaopbbwaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLpxssssssssssssssssp9oghpxssssssssssssssssp8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spkbbagaocwffa8JRb:q:W:cjbfhoxdkaqaopbbbpkbbaoczfhoxekaqaopbbdaoRbbggcitpbi:q:G:cjbagRb:q:W:cjbggpsaoRbeg8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpkbbagaocdffa8JRb:q:W:cjbfhokalcdfhlaiczfgiaC6mbkkaohQaoTmoka8FaCfh8Fa8Ecefg8Ecl9hmbkdndndndnawTmbazaEcd4fRbbglciGPlbedwbkaCTmdaXaEfhlavaEfpbdbh8Kcbhoinalavcj;cbfaofpblbg8La8Aaofpblbg8MpmbzeHdOiAlCvXoQrLg8NaKaofpblbgyaYaofpblbg8PpmbzeHdOiAlCvXoQrLgIpmbezHdiOAlvCXorQLgacep9Taapxeeeeeeeeeeeeeeeeghp9op9Hp9rgaa8Kp9Ug8Kp9Abbbaladfgla8Kaaaapmlvorlvorlvorlvorp9Ug8Kp9Abbbaladfgla8KaaaapmwDqkwDqkwDqkwDqkp9Ug8Kp9Abbbaladfgla8KaaaapmxmPsxmPsxmPsxmPsp9Ug8Kp9Abbbaladfgla8Ka8NaIpmwDKYqk8AExm35Ps8E8Fgacep9Taaahp9op9Hp9rgap9Ug8Kp9Abbbaladfgla8Kaaaapmlvorlvorlvorlvorp9Ug8Kp9Abbbaladfgla8KaaaapmwDqkwDqkwDqkwDqkp9Ug8Kp9Abbbaladfgla8KaaaapmxmPsxmPsxmPsxmPsp9Ug8Kp9Abbbaladfgla8Ka8La8MpmwKDYq8AkEx3m5P8Es8Fg8Laya8PpmwKDYq8AkEx3m5P8Es8Fg8MpmbezHdiOAlvCXorQLgacep9Taaahp9op9Hp9rgap9Ug8Kp9Abbbaladfgla8Kaaaapmlvorlvorlvorlvorp9Ug8Kp9Abbbaladfgla8KaaaapmwDqkwDqkwDqkwDqkp9Ug8Kp9Abbbaladfgla8KaaaapmxmPsxmPsxmPsxmPsp9Ug8Kp9Abbbaladfgla8Ka8La8MpmwDKYqk8AExm35Ps8E8Fgacep9Taaahp9op9Hp9rgap9Ughp9Abbbaladfglahaaaapmlvorlvorlvorlvorp9Ughp9AbbbaladfglahaaaapmwDqkwDqkwDqkwDqkp9Ughp9AbbbaladfglahaaaapmxmPsxmPsxmPsxmPsp9Ug8Kp9AbbbaladfhlaoczfgoaC6mbxikkaCTmeaXaEfhlavaEfpbdbh8Kcbhoinalavcj;cbfaofpblbg8La8Aaofpblbg8MpmbzeHdOiAlCvXoQrLg8NaKaofpblbgyaYaofpblbg8PpmbzeHdOiAlCvXoQrLgIpmbezHdiOAlvCXorQLgacep:neaapxebebebebebebebebghp9op:bep9rgaa8Kp:oeg8Kp9Abbbaladfgla8Kaaaapmlvorlvorlvorlvorp:oeg8Kp9Abbbaladfgla8KaaaapmwDqkwDqkwDqkwDqkp:oeg8Kp9Abbbaladfgla8KaaaapmxmPsxmPsxmPsxmPsp:oeg8Kp9Abbbaladfgla8Ka8NaIpmwDKYqk8AExm35Ps8E8Fgacep:neaaahp9op:bep9rgap:oeg8Kp9Abbbaladfgla8Kaaaapmlvorlvorlvorlvorp:oeg8Kp9Abbbaladfgla8KaaaapmwDqkwDqkwDqkwDqkp:oeg8Kp9Abbbaladfgla8KaaaapmxmPsxmPsxmPsxmPsp:oeg8Kp9Abbbaladfgla8Ka8La8MpmwKDYq8AkEx3m5P8Es8Fg8Laya8PpmwKDYq8AkEx3m5P8Es8Fg8MpmbezHdiOAlvCXorQLgacep:neaaahp9op:bep9rgap:oeg8Kp9Abbbaladfgla8Kaaaapmlvorlvorlvorlvorp:oeg8Kp9Abbbaladfgla8KaaaapmwDqkwDqkwDqkwDqkp:oeg8Kp9Abbbaladfgla8KaaaapmxmPsxmPsxmPsxmPsp:oeg8Kp9Abbbaladfgla8Ka8La8MpmwDKYqk8AExm35Ps8E8Fgacep:neaaahp9op:bep9rgap:oeghp9Abbbaladfglahaaaapmlvorlvorlvorlvorp:oeghp9AbbbaladfglahaaaapmwDqkwDqkwDqkwDqkp:oeghp9AbbbaladfglahaaaapmxmPsxmPsxmPsxmPsp:oeg8Kp9AbbbaladfhlaoczfgoaC6mbxdkkaCTmbaXaEfhrcbhocbalcl4gl9Rc8FGhiavaEfpbdbhhinaravcj;cbfaofpblbg8Ka8Aaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaKaofpblbg8NaYaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLgaaip:Reaaalp:Tep9qgaahp9rghp9Abbbaradfgrahaaaapmlvorlvorlvorlvorp9rghp9AbbbaradfgrahaaaapmwDqkwDqkwDqkwDqkp9rghp9AbbbaradfgrahaaaapmxmPsxmPsxmPsxmPsp9rghp9Abbbaradfgraha8Ma8PpmwDKYqk8AExm35Ps8E8Fgaaip:Reaaalp:Tep9qgap9rghp9Abbbaradfgrahaaaapmlvorlvorlvorlvorp9rghp9AbbbaradfgrahaaaapmwDqkwDqkwDqkwDqkp9rghp9AbbbaradfgrahaaaapmxmPsxmPsxmPsxmPsp9rghp9Abbbaradfgraha8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLgaaip:Reaaalp:Tep9qgap9rghp9Abbbaradfgrahaaaapmlvorlvorlvorlvorp9rghp9AbbbaradfgrahaaaapmwDqkwDqkwDqkwDqkp9rghp9AbbbaradfgrahaaaapmxmPsxmPsxmPsxmPsp9rghp9Abbbaradfgraha8Ka8LpmwDKYqk8AExm35Ps8E8Fgaaip:Reaaalp:Tep9qgap9rghp9Abbbaradfgrahaaaapmlvorlvorlvorlvorp9rghp9AbbbaradfgrahaaaapmwDqkwDqkwDqkwDqkp9rghp9AbbbaradfgrahaaaapmxmPsxmPsxmPsxmPsp9rghp9AbbbaradfhraoczfgoaC6mbkkaEclfgEad6mbkdnaXavcjdf9hmbaAad2goTmbaOavcjdfao;8qbbkdnammbavaXaAcufad2fad;8qbbkaAaHfhHc9:hoaQhPaQmbxlkkaeTmbaDalfhrcbhocuhlinaralaD9RglfaD6mdasaeao9Raoasfae6Eaofgoae6mbkaial9RhPkcbc99axaP9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaokwbz:bjjjbkpPesu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgwce0mbavc;abfcFecje;8kbav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhDaicefgiarfhqdndnaeci9pmbaqhexekcmcsawceSEhkcbhxcbhmaqhecbhlcbhoindndnaiRbbgrc;Ve0mbavc;abfaoarcu7gPcl4fcsGcitfgwydlhsawydbhzdndnarcsGgwak9pmbavalaPfcsGcdtfydbaxawEhraxawTgHfhxxekdnaeaD9nmbc9:hoxokdndnawcsSmbcehHamawcetfcWfhrxekaecefhrae8SbbgwcFeGhPdndnawcu9mmbarhexekaecvfheaPcFbGhPcrhwdninar8SbbgHcFbGawtaPVhPaHcu9kmearcefhrawcrfgwc8J9hmbxdkkarcefhekcehHaPce4cbaPceG9R7amfhrkarhmkavc;abfaocitfgwarBdbawasBdlavalcdtfarBdbavc;abfaocefcsGcitfgwazBdbawarBdlaocdfhoaHalfhldnadcd9hmbabar87elabas87edabaz87ebabcofhbxdkabarBdwabasBdlabazBdbabcxfhbxekdnarcpe0mbavalaDarcsGfRbbgwcl4gP9RcsGcdtfydbaxcefgsaPEhravalaw9RcsGcdtfydbasaPTgzfgsawcsGgPEhwaPThPdndnadcd9hmbabaw87elabar87edabax87ebcohHxekabawBdwabarBdlabaxBdbcxhHkavalcdtfaxBdbavc;abfaocitfgOarBdbaOaxBdlavalcefglcsGcdtfarBdbavc;abfaocefcsGcitfgOawBdbaOarBdlavalazfglcsGcdtfawBdbavc;abfaocdfcsGcitfgraxBdbarawBdlaocifhoabaHfhbalaPfhlasaPfhxxekdnaeaD9nmbc9:hoxlkaxcbaeRbbgwEgHarc;:eSgrfhsawcsGhOdndnawcl4gAmbascefhzxekashzavalaA9RcsGcdtfydbhskdndnaOmbazcefhxxekazhxavalaw9RcsGcdtfydbhzkdndnarTmbaecefhrxekaecdfhrae8SbegPcFeGhwdnaPcu9kmbaecofhHawcFbGhwcrhedninar8SbbgPcFbGaetawVhwaPcu9kmearcefhraecrfgec8J9hmbkaHhrxekarcefhrkawce4cbawceG9R7amfgmhHkdndnaAcsSmbarhwxekarcefhwar8SbbgecFeGhPdnaecu9kmbarcvfhsaPcFbGhPcrhedninaw8SbbgrcFbGaetaPVhParcu9kmeawcefhwaecrfgec8J9hmbkashwxekawcefhwkaPce4cbaPceG9R7amfgmhskdndnaOcsSmbawhexekawcefheaw8SbbgrcFeGhPdnarcu9kmbawcvfhzaPcFbGhPcrhrdninae8SbbgwcFbGartaPVhPawcu9kmeaecefhearcrfgrc8J9hmbkazhexekaecefhekaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabaz87elabas87edabaH87ebcohrxekabazBdwabasBdlabaHBdbcxhrkavc;abfaocitfgwasBdbawaHBdlavalcdtfaHBdbavc;abfaocefcsGcitfgwazBdbawasBdlavalcefglcsGcdtfasBdbavc;abfaocdfcsGcitfgwaHBdbawazBdlavalaATaAcsSVfglcsGcdtfazBdbalaOTaOcsSVfhlaocifhoabarfhbkaocsGhoalcsGhlaicefgiaq6mbkkcbc99aeaDSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk;Toio97eue97aec98Ghedndnadcl9hmbaeTmecbhdinababpbbbgicKp:RecKp:Sep;6eglaicwp:RecKp:Sep;6ealp;Geaiczp:RecKp:Sep;6egvp;Gep;Kep;Legopxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgwp9op9rp;Keglpxbb;:9cbb;:9cbb;:9cbb;:9calalp;Meaoaop;Meavaravawp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFbbbFbbbFbbbFbbbp9oaipxbbbFbbbFbbbFbbbFp9op9qalavp;Mearp;Kecwp:RepxbFbbbFbbbFbbbFbbp9op9qaoavp;Mearp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgDaDpbbbgipxbbbbbbFFbbbbbbFFgwp9oabpbbbgoaipmbediwDqkzHOAKY8AEgvczp:Reczp:Sep;6eglaoaipmlvorxmPsCXQL358E8FpxFubbFubbFubbFubbp9op;6eavczp:Sep;6egvp;Gealp;Gep;Kep;Legipxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgqp9op9rp;Keglpxb;:FSb;:FSb;:FSb;:FSalalp;Meaiaip;Meavaravaqp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFFbbFFbbFFbbFFbbp9oaiavp;Mearp;Keczp:Rep9qgialavp;Mearp;KepxFFbbFFbbFFbbFFbbp9oglpmwDKYqk8AExm35Ps8E8Fp9qpkbbabaoawp9oaialpmbezHdiOAlvCXorQLp9qpkbbabcafhbadclfgdae6mbkkk;2ileue97euo97dnaec98GgiTmbcbheinabcKfpx:ji:1S:ji:1S:ji:1S:ji:1SabpbbbglabczfgvpbbbgopmlvorxmPsCXQL358E8Fgrczp:Segwpxibbbibbbibbbibbbp9qp;6egDp;NegqaDaDp;MegDaDp;KealaopmbediwDqkzHOAKY8AEgDczp:Reczp:Sep;6eglalp;MeaDczp:Sep;6egoaop;Mearczp:Reczp:Sep;6egrarp;Mep;Kep;Kep;Lepxbbbbbbbbbbbbbbbbp:4ep;Jep;Mepxbbn0bbn0bbn0bbn0gDp;KepxFFbbFFbbFFbbFFbbgkp9oaqaop;MeaDp;Keczp:Rep9qgoaqalp;MeaDp;Keakp9oaqarp;MeaDp;Keczp:Rep9qgDpmwDKYqk8AExm35Ps8E8Fglp5eawclp:RegqpEi:T:j83ibavalp5baqpEd:T:j83ibabcwfaoaDpmbezHdiOAlvCXorQLgDp5eaqpEe:T:j83ibabaDp5baqpEb:T:j83ibabcafhbaeclfgeai6mbkkkuee97dnadcd4ae2c98GgeTmbcbhdinababpbbbgicwp:Recwp:Sep;6eaicep:SepxbbjFbbjFbbjFbbjFp9opxbbjZbbjZbbjZbbjZp:Uep;Mepkbbabczfhbadclfgdae6mbkkk:Sodw97euaec98Ghedndnadcl9hmbaeTmecbhdinabpxbbuJbbuJbbuJbbuJabpbbbgicKp:TeglaicYp:Tep9qgvcdp:Teavp9qgvclp:Teavp9qgop;6ep;Negvaicwp:RecKp:SegraipxFbbbFbbbFbbbFbbbgwp9ogDp:Uep;6ep;Mepxbbn0bbn0bbn0bbn0gqp;Kecwp:RepxbFbbbFbbbFbbbFbbp9oavaDarp:Xeaiczp:RecKp:Segip:Uep;6ep;Meaqp;Keawp9op9qavaDaraip:Uep:Xep;6ep;Meaqp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qavaoalcep:Rep9oalpxebbbebbbebbbebbbp9op9qp;6ep;Meaqp;KecKp:Rep9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgkpxbFu9hbFu9hbFu9hbFu9habpbbbglakpbbbgrpmlvorxmPsCXQL358E8Fgvczp:TegqavcHp:Tep9qgicdp:Teaip9qgiclp:Teaip9qgicwp:Teaip9qgop;6ep;NegialarpmbediwDqkzHOAKY8AEgDpxFFbbFFbbFFbbFFbbglp9ograDczp:Segwp:Ueavczp:Reczp:SegDp:Xep;6ep;Mepxbbn0bbn0bbn0bbn0gvp;Kealp9oaiarawaDp:Uep:Xep;6ep;Meavp;Keczp:Rep9qgwaiaoaqcep:Rep9oaqpxebbbebbbebbbebbbp9op9qp;6ep;Meavp;Keczp:ReaiaDarp:Uep;6ep;Meavp;Kealp9op9qgipmwDKYqk8AExm35Ps8E8FpkbbabawaipmbezHdiOAlvCXorQLpkbbabcafhbadclfgdae6mbkkk9teiucbcbydj:G:cjbgeabcifc98GfgbBdj:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaikkxebcj:Gdklz:zbb",t=new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,3,2,0,0,5,3,1,0,1,12,1,0,10,22,2,12,0,65,0,65,0,65,0,252,10,0,0,11,7,0,65,0,253,15,26,11]),n=new Uint8Array([32,0,65,2,1,106,34,33,3,128,11,4,13,64,6,253,10,7,15,116,127,5,8,12,40,16,19,54,20,9,27,255,113,17,42,67,24,23,146,148,18,14,22,45,70,69,56,114,101,21,25,63,75,136,108,28,118,29,73,115]);if(typeof WebAssembly!="object")return{supported:!1};var a=WebAssembly.validate(t)?o(e):o(i),s,r=WebAssembly.instantiate(a,{}).then(function(m){s=m.instance,s.exports.__wasm_call_ctors()});function o(m){for(var y=new Uint8Array(m.length),_=0;_<m.length;++_){var p=m.charCodeAt(_);y[_]=p>96?p-97:p>64?p-39:p+4}for(var v=0,_=0;_<m.length;++_)y[v++]=y[_]<60?n[y[_]]:(y[_]-60)*64+y[++_];return y.buffer.slice(0,v)}function c(m,y,_,p,v,w,g){var S=m.exports.sbrk,R=p+3&-4,A=S(R*v),I=S(w.length),C=new Uint8Array(m.exports.memory.buffer);C.set(w,I);var D=y(A,p,v,I,w.length);if(D==0&&g&&g(A,R,v),_.set(C.subarray(A,A+p*v)),S(A-S(0)),D!=0)throw new Error("Malformed buffer data: "+D)}var l={NONE:"",OCTAHEDRAL:"meshopt_decodeFilterOct",QUATERNION:"meshopt_decodeFilterQuat",EXPONENTIAL:"meshopt_decodeFilterExp",COLOR:"meshopt_decodeFilterColor"},d={ATTRIBUTES:"meshopt_decodeVertexBuffer",TRIANGLES:"meshopt_decodeIndexBuffer",INDICES:"meshopt_decodeIndexSequence"},f=[],h=0;function u(m){var y={object:new Worker(m),pending:0,requests:{}};return y.object.onmessage=function(_){var p=_.data;y.pending-=p.count,y.requests[p.id][p.action](p.value),delete y.requests[p.id]},y}function b(m){for(var y="self.ready = WebAssembly.instantiate(new Uint8Array(["+new Uint8Array(a)+"]), {}).then(function(result) { result.instance.exports.__wasm_call_ctors(); return result.instance; });self.onmessage = "+x.name+";"+c.toString()+x.toString(),_=new Blob([y],{type:"text/javascript"}),p=URL.createObjectURL(_),v=f.length;v<m;++v)f[v]=u(p);for(var v=m;v<f.length;++v)f[v].object.postMessage({});f.length=m,URL.revokeObjectURL(p)}function M(m,y,_,p,v){for(var w=f[0],g=1;g<f.length;++g)f[g].pending<w.pending&&(w=f[g]);return new Promise(function(S,R){var A=new Uint8Array(_),I=++h;w.pending+=m,w.requests[I]={resolve:S,reject:R},w.object.postMessage({id:I,count:m,size:y,source:A,mode:p,filter:v},[A.buffer])})}function x(m){var y=m.data;self.ready.then(function(_){if(!y.id)return self.close();try{var p=new Uint8Array(y.count*y.size);c(_,_.exports[y.mode],p,y.count,y.size,y.source,_.exports[y.filter]),self.postMessage({id:y.id,count:y.count,action:"resolve",value:p},[p.buffer])}catch(v){self.postMessage({id:y.id,count:y.count,action:"reject",value:v})}})}return{ready:r,supported:!0,useWorkers:function(m){b(m)},decodeVertexBuffer:function(m,y,_,p,v){c(s,s.exports.meshopt_decodeVertexBuffer,m,y,_,p,s.exports[l[v]])},decodeIndexBuffer:function(m,y,_,p){c(s,s.exports.meshopt_decodeIndexBuffer,m,y,_,p)},decodeIndexSequence:function(m,y,_,p){c(s,s.exports.meshopt_decodeIndexSequence,m,y,_,p)},decodeGltfBuffer:function(m,y,_,p,v,w){c(s,s.exports[d[v]],m,y,_,p,s.exports[l[w]])},decodeGltfBufferAsync:function(m,y,_,p,v){return f.length>0?M(m,y,_,d[p],l[v]):r.then(function(){var w=new Uint8Array(m*y);return c(s,s.exports[d[p]],w,m,y,_,s.exports[l[v]]),w})}}})();var Jy={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},Yy={SCALAR:1,VEC3:3,VEC4:4},Fa=class extends Error{};async function gh(i){let e=await fetch(i).catch(n=>{throw new Fa(`${i}: ${n.message}`)});if(!e.ok)throw new Fa(`${i}: ${e.status} ${e.statusText}`);let t=new Uint8Array(await e.arrayBuffer());await bh.ready;try{return await Zy(t)}catch(n){throw new Fa(`${i}: the file is damaged (${n.message})`)}}var xh=()=>new Promise(i=>setTimeout(i,0)),yh=8;async function Zy(i){let e=new DataView(i.buffer,i.byteOffset,i.byteLength);if(i.length<20||e.getUint32(0,!0)!==1179937895)throw new Error("no glTF");if(e.getUint32(8,!0)!==i.length)throw new Error("cut short");let t=e.getUint32(12,!0),n=JSON.parse(new TextDecoder().decode(i.subarray(20,20+t))),a=i.subarray(28+t),s=[],r=performance.now();for(let{extensions:f}of n.bufferViews){let{byteOffset:h,byteLength:u,byteStride:b,count:M,mode:x,filter:m}=f.EXT_meshopt_compression,y=new Uint8Array(M*b),_=a.subarray(h,h+u);bh.decodeGltfBuffer(y,M,b,_,x,m),s.push({out:y,byteStride:b}),!(performance.now()-r<yh)&&(await xh(),r=performance.now())}let o=f=>{let{bufferView:h,componentType:u,count:b,type:M,normalized:x=!1}=n.accessors[f],{out:m,byteStride:y}=s[h],_=Jy[u];return{array:new _(m.buffer,0,m.byteLength/_.BYTES_PER_ELEMENT),size:Yy[M],stride:y/_.BYTES_PER_ELEMENT,count:b,normalized:x}},c=f=>Object.fromEntries(Object.entries(f).map(([h,u])=>[h,o(u)])),l=f=>{let{min:h,max:u}=n.accessors[f.POSITION],b=c(f);return b.reach=Math.hypot(...h.map((M,x)=>Math.max(-M,u[x]))),b},d=n.nodes.filter(({mesh:f})=>f!==void 0).map(f=>{let{primitives:[h],extras:u}=n.meshes[f.mesh],b=h.indices===void 0,{array:M}=b?{}:o(h.indices),{count:x}=b?{}:n.accessors[h.attributes.POSITION];if(!b&&(!M.length||M.some(y=>y>=x)))throw new Error(`${f.name}: bad triangles`);let m=Object.fromEntries((u?.targetNames??[]).map((y,_)=>[y,l(h.targets[_])]));return{...f.extras,origin:f.translation,scale:f.scale[0],indices:b?null:x<65536?Uint16Array.from(M):M,attributes:c(h.attributes),targets:m}});return{fractures:n.scenes[0].extras.fractures,structures:d}}var zs=(function(){var i="b9H79Tebbbe;veC9Geueu9Geub9Gbb9Gsuuuuuuuuuuuu99uueu9Gvuuuuub9Gruuuuuuub9Gouuuuuue999Gvuuuuueu9Gzuuuuuuuuuuu99uuuub9Gquuuuuuu99uueu9GPuuuuuuuuuuu99uueu9Gquuuuuuuu99ueu9Gruuuuuu99eu9Gwuuuuuu99ueu9Giuuue999GDuuuuuuuuueu9Gkuuuuuuuu99uub9Gluuuueu9Gluuuub9Giuuueui3EdilvorlwDiqkrxmPszdHObAAbeAlve9Weiiviebeoweuecj:Gdkr:Sdmo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bbz9TW79O9V9Wt9F79P9T9W29P9M95bw8E9TW79O9V9Wt9F79P9T9W29P9M959x9Pt9OcttV9P9I91tW7bD8A9TW79O9V9Wt9F79P9T9W29P9M959x9Pt9O9v9W9K9HtWbqQ9TW79O9V9Wt9F79P9T9W29P9M959t29V9W9W95bkX9TW79O9V9Wt9F79P9T9W29P9M959qV919UWbmQ9TW79O9V9Wt9F79P9T9W29P9M959q9V9P9Ut7bPX9TW79O9V9Wt9F79P9T9W29P9M959t9J9H2WbsP9TW79O9V9Wt9FVW9TW79Obza9TW79O9V9Wt9F9V9Wt9P9T9P96W9wWVtW94SWt9J9O9sW9T9H9WbA59TW79O9V9Wt9F9NW9UWV9HtW9q9V79Pt9P9V9U9sW9T9H9WbCl79IV9RbXDwebcekdKYq:p:1dElbzOk:Q:tekYue99iuQ99eui99Due99xue9:w998Jjjjjbcj;sb9Rgs8Kjjjjbcbhzasc:Cefcbc;Kbz:xjjjb8AdnabaeSmbabaeadcdtz:wjjjb8AkdnamcdGTmbalcrfci4cbyd;y:L:cjbHjjjjbbhHasc:Cefasyd;8egecdtfaHBdbasaecefBd;8ecbhlcbhednadTmbabheadhOinaHaeydbci4fcb86bbaeclfheaOcufgOmbkcbhlabheadhOinaHaeydbgAci4fgCaCRbbgCceaAcrGgAtV86bbaCcu7aA4ceGalfhlaeclfheaOcufgOmbkcualcdtalcFFFFi0Ehekaecbyd;y:L:cjbHjjjjbbhzasc:Cefasyd;8egecdtfazBdbasaecefBd;8ealcd4alfhOcehHinaHgecethHaeaO6mbkcbhXcuaecdtgOaecFFFFi0Ecbyd;y:L:cjbHjjjjbbhHasc:Cefasyd;8egAcdtfaHBdbasaAcefBd;8eaHcFeaOz:xjjjbhQdnadTmbaecufhLcbhKindndnaQabaKcdtfgYydbgAc:v;t;h;Ev2aLGgOcdtfgCydbgHcuSmbceheinazaHcdtfydbaASmdaOaefhHaecefheaQaHaLGgOcdtfgCydbgHcu9hmbkkazaXcdtfaABdbaCaXBdbaXhHaXcefhXkaYaHBdbaKcefgKad9hmbkkaQcbyd;C:L:cjbH:bjjjbbasasyd;8ecufBd;8ekcbh8AcualcefgecdtaecFFFFi0Ecbyd;y:L:cjbHjjjjbbhKasc:Cefasyd;8egecdtfaKBdbasaKBdNeasaecefBd;8ecuadcitadcFFFFe0Ecbyd;y:L:cjbHjjjjbbhEasc:Cefasyd;8egecdtfaEBdbasaEBd:yeasaecefBd;8eascNefabadalcbz:cjjjbcualcdtgealcFFFFi0Eg3cbyd;y:L:cjbHjjjjbbhHasc:Cefasyd;8egOcdtfaHBdbasaOcefBd;8ea3cbyd;y:L:cjbHjjjjbbhXasc:Cefasyd;8egOcdtfaXBdbasaOcefBd;8eaHaXaialavazasc:Cefz:djjjbalcbyd;y:L:cjbHjjjjbbh5asc:Cefasyd;8egOcdtfa5BdbasaOcefBd;8ea3cbyd;y:L:cjbHjjjjbbhOasc:Cefasyd;8egAcdtfaOBdbasaAcefBd;8ea3cbyd;y:L:cjbHjjjjbbhAasc:Cefasyd;8egCcdtfaABdbasaCcefBd;8eaOcFeaez:xjjjbh8EaAcFeaez:xjjjbh8FdnalTmbindnaKa8AgAcefg8AcdtfydbgCaKaAcdtgefydbgOSmbaCaO9RhYaEaOcitfhaa8Faefhha8EaefhLcbhCindndnaaaCcitfydbgQaA9hmbaLaABdbahaABdbxekdnaKaQcdtggfgeclfydbgOaeydbgeSmbaOae9RhOaEaecitfheinaeydbaASmdaecwfheaOcufgOmbkka8FagfgeaAaQaeydbcuSEBdbaLaQaAaLydbcuSEBdbkaCcefgCaY9hmbkka8Aal9hmbkaHhOaXhAa8EhQa8FhCcbheindndnaeaOydbgL9hmbdnaeaAydbgL9hmbaQydbhLdnaCydbgYcu9hmbaLcu9hmba5aefcb86bbxikdnaYcuSmbaLcuSmbaeaYSmbaHaYcdtfydbaHaLcdtfydb9hmba5aefcd86bbxika5aefhadnaeaYSmbaeaLSmbaace86bbxikaacv86bbxdkdnaeaXaLcdtgYfydb9hmbdnaCydbgacuSmbaeaaSmbaQydbggcuSmbaeagSmba8FaYfydbghcuSmbahaLSmba8EaYfydbgYcuSmbaYaLSmbaHaacdtfydbgLaHaYcdtfydb9hmbaLaHagcdtfydbgYSmbaYaHahcdtfydb9hmba5aefcd86bbxika5aefcv86bbxdka5aefcv86bbxeka5aefa5aLfRbb86bbkaOclfhOaAclfhAaQclfhQaCclfhCalaecefge9hmbkdnamcaGTmbcbh8Jindndna5a8Jfg8KRbbg8Lc9:fPlbeebekdndndnaHa8Jcdtfydbgea8J9hmbcbhYcbh8MaqTmednazTmbcbh8Ma8JheinaqazaecdtgefydbfRbbce4a8MVceGh8MaXaefydbgea8J9hmbxikkcbh8Ma8JheinaqaefRbbce4a8MVceGh8MaXaecdtfydbgea8J9hmbxdkka5aefRbbhexeka8JheindnaKaecdtg8AfgeclfydbgOaeydbgeSmbaOae9RhgaEaecitfhhaHa8AfhacbhLinahaLcitfydbgQhednindnaKaecdtgCfgeclfydbgOaeydbgeSmbaOae9RhOaEaecitfheaaydbhAdninaHaeydbcdtfydbaASmeaecwfheaOcufgOTmdxbkkcbhexdkaXaCfydbgeaQ9hmbkcehekaYaeVhYaLcefgLag9hmbkkaXa8Afydbgea8J9hmbka8LclciaYceGEa8MEheka8Kae86bbka8Jcefg8Jal9hmbkkdnaqTmbdndnazTmbazheaHhOalhAindnaqaeydbfRbbceGTmba5aOydbfcv86bbkaeclfheaOclfhOaAcufgAmbxdkkaqheaHhOalhAindnaeRbbceGTmba5aOydbfcv86bbkaecefheaOclfhOaAcufgAmbkkaHhealhAa5hOindna5aeydbfRbbcv9hmbaOcv86bbkaeclfheaOcefhOaAcufgAmbkkamceGTmba5healhOindndnaeRbbcufPlbeebekaecv86bbkaecefheaOcufgOmbkkcbh8Ncualcx2alc;v:Q;v:Qe0Ecbyd;y:L:cjbHjjjjbbh8Kasc:Cefasyd;8egecdtfa8KBdbasaecefBd;8eascbBd:qeas9cb83i1ea8Kaialavazasc1efz:ejjjbhydndnaDmbcbh8PcbhaxekcbhaawhecbhOindnaeIdbJbbbb9ETmbasaacdtfaOBdbaacefhakaeclfheaDaOcefgO9hmbkcuaaal2gecdtaecFFFFi0Ecbyd;y:L:cjbHjjjjbbh8Pasc:Cefasyd;8egecdtfa8PBdbasaecefBd;8ealTmbdnaambcbhaxekarcd4hgdnazTmbaacdthhcbhLa8PhYinaoazaLcdtfydbag2cdtfhQasheaYhOaahAinaOaQaeydbcdtgCfIdbawaCfIdbNUdbaeclfheaOclfhOaAcufgAmbkaYahfhYaLcefgLal9hmbxdkkaacdthhcbhLa8PhYinaoaLag2cdtfhQasheaYhOaahAinaOaQaeydbcdtgCfIdbawaCfIdbNUdbaeclfheaOclfhOaAcufgAmbkaYahfhYaLcefgLal9hmbkkcualc8S2gOalc;D;O;f8U0EgCcbyd;y:L:cjbHjjjjbbheasc:Cefasyd;8egAcdtfaeBdbasaAcefBd;8eaecbaOz:xjjjbhIcbh8RcbhgdnaaTmbcbh8NaCcbyd;y:L:cjbHjjjjbbhgasc:Cefasyd;8egecdtfagBdbasaecefBd;8eagcbaOz:xjjjb8Acuaaal2gecltgOaecFFFFb0Ecbyd;y:L:cjbHjjjjbbh8Rasc:Cefasyd;8egecdtfa8RBdbasaecefBd;8ea8RcbaOz:xjjjb8AamcjjjjdGTmbcualcltgealcFFFFb0Ecbyd;y:L:cjbHjjjjbbh8Nasc:Cefasyd;8egOcdtfa8NBdbasaOcefBd;8ea8Ncbaez:xjjjb8AkdnadTmbcbhQabhOina8KaOclfydbgLcx2fgeIdba8KaOydbgYcx2fgAIdbg8S:tgRa8KaOcwfydbghcx2fgCIdlaAIdlg8U:tg8VNaeIdla8U:tg8WaCIdba8S:tg8XN:tg8Ya8YNa8WaCIdwaAIdwg8Z:tg80NaeIdwa8Z:tg8Wa8VN:tg81a81Na8Wa8XNaRa80N:tg80a80NMMg8V:rhBa8Yh8Xa80h8Wa81hRdna8VJbbbb9EgATmba8YaB:vh8Xa80aB:vh8Wa81aB:vhRkaIaHaYcdtfydbgCc8S2fgeaRaB:rg8VaRNNg83aeIdbMUdbaea8Wa8Va8WNgUNg85aeIdlMUdlaea8Xa8Va8XNg86Ng87aeIdwMUdwaeaRaUNgUaeIdxMUdxaea86aRNg88aeIdzMUdzaea8Wa86Ng89aeIdCMUdCaeaRa8Va8Xa8ZNaRa8SNa8Ua8WNMM:mg8:Ng86NgRaeIdKMUdKaea8Wa86Ng8WaeId3MUd3aea8Xa86Ng8XaeIdaMUdaaea86a8:Ng86aeId8KMUd8Kaea8VaeIdyMUdyaIaHaLcdtfydbgLc8S2fgea83aeIdbMUdbaea85aeIdlMUdlaea87aeIdwMUdwaeaUaeIdxMUdxaea88aeIdzMUdzaea89aeIdCMUdCaeaRaeIdKMUdKaea8WaeId3MUd3aea8XaeIdaMUdaaea86aeId8KMUd8Kaea8VaeIdyMUdyaIaHahcdtfydbgYc8S2fgea83aeIdbMUdbaea85aeIdlMUdlaea87aeIdwMUdwaeaUaeIdxMUdxaea88aeIdzMUdzaea89aeIdCMUdCaeaRaeIdKMUdKaea8WaeId3MUd3aea8XaeIdaMUdaaea86aeId8KMUd8Kaea8VaeIdyMUdydna8NTmbdnaATmba8YaB:vh8Ya80aB:vh80a81aB:vh81ka8NaCcltfgeaBJbbbZNgRa80Ng8VaeIdlMUdlaeaRa8YNg8WaeIdwMUdwaeaRa81Ng8XaeIdbMUdbaeaRa8S:ma81Na8Ua80N:ta8Za8YN:tNgRaeIdxMUdxa8NaLcltfgea8VaeIdlMUdlaea8WaeIdwMUdwaea8XaeIdbMUdbaeaRaeIdxMUdxa8NaYcltfgea8VaeIdlMUdlaea8WaeIdwMUdwaea8XaeIdbMUdbaeaRaeIdxMUdxkaOcxfhOaQcifgQad6mbkkdnalTmbJq;x8J88J;n;m;m89J:v:;;w8ZamczGEamc;abGEh80cbhOaHhCazhQaIhea8KhAindnaOaCydb9hmbaOhLdnazTmbaQydbhLka80hRdnaqTmbJbbjZa80aqaLfRbbclGEhRkaecxfgLaLIdbJbbbbMUdbaeczfgLaLIdbJbbbbMUdbaecCfgLaLIdbJbbbbMUdbaeaRaecyfgLIdbg8YNgRaeIdbMUdbaeclfgYaRaYIdbMUdbaecwfgYaRaYIdbMUdbaecKfgYaYIdbaAIdbg8WaRN:tUdbaAcwfIdbh8Vaec3fgYaYIdbaRaAclfIdbg8XN:tUdbaecafgYaYIdbaRa8VN:tUdbaec8KfgYIdbh81aLa8YaRMUdbaYa81aRa8Va8VNa8Wa8WNa8Xa8XNMMNMUdbkaCclfhCaQclfhQaec8SfheaAcxfhAalaOcefgO9hmbkkdnadTmbcbh8AabhLinaba8AcdtfhYcbheindna5aLaefydbgCfRbbgOTmba5aYaec:G:G:cjbfydbcdtfydbgQfRbbcFeGgATmbdnaOclSghmbaOci6mbaAclSmbaAcd0mekdnaOcd0mba8EaCcdtfydbaQ9hmekdnaAcd0mba8FaQcdtfydbaC9hmekdndnahmbaAcl9hmekaOciSmeaAciSmekJbbbZJbbbZJbbacaAcdSEaOcdSEhUdna8KaYaec:K:G:cjbfydbcdtfydbcx2fgOIdwa8KaCcx2fgAIdwg86:tg8Sa8KaQcx2fghIdwa86:tg8Xa8XNahIdbaAIdbg8U:tg80a80NahIdlaAIdlg8Z:tg8Va8VNMMg81Na8Xa8Sa8XNaOIdba8U:tg83a80Na8VaOIdla8Z:tg85NMMg8WN:tg8Ya8YNa83a81Na80a8WN:tgRaRNa85a81Na8Va8WN:tg8Wa8WNMMgBJbbbb9ETmba8YaB:rgB:vh8Ya8WaB:vh8WaRaB:vhRkaUa81:rNgBa8Ya86NaRa8UNa8Za8WNMM:mg81Ng87a81Nh88a80a85Na8Va83N:tg81a81Na8Va8SNa8Xa85N:tg8Va8VNa8Xa83Na80a8SN:tg8Xa8XNMMg83:rh80a8Ya87Nh85a8Wa87Nh89aRa87Nh87a8WaBa8YNg8SNh8:a8SaRNhZaRaBa8WNgnNhca8Ya8SNh8Ya8WanNh8WaRaBaRNNh8Sdna83Jbbbb9ETmba81a80:vh81a8Xa80:vh8Xa8Va80:vh8VkaIaHaCcdtfydbc8S2fgOaOIdba8Sa8VaUa80:rNgRa8VNNMg80MUdbaOa8Wa8XaRa8XNg8SNMg83aOIdlMUdlaOa8Ya81aRa81Ng8WNMg8YaOIdwMUdwaOaca8Va8SNMg8SaOIdxMUdxaOaZa8Wa8VNMgUaOIdzMUdzaOa8:a8Xa8WNMg8WaOIdCMUdCaOa87a8VaRa81a86Na8Va8UNa8Za8XNMMg86:mNgRNMg8VaOIdKMUdKaOa89a8XaRNMg8XaOId3MUd3aOa85a81aRNMg81aOIdaMUdaaOa88a86aRN:tgRaOId8KMUd8KaOaBaOIdyMUdyaIaHaQcdtfydbc8S2fgOa80aOIdbMUdbaOa83aOIdlMUdlaOa8YaOIdwMUdwaOa8SaOIdxMUdxaOaUaOIdzMUdzaOa8WaOIdCMUdCaOa8VaOIdKMUdKaOa8XaOId3MUd3aOa81aOIdaMUdaaOaRaOId8KMUd8KaOaBaOIdyMUdykaeclfgecx9hmbkaLcxfhLa8Acifg8Aad6mbkkdnamcjeGTmbalTmbcbh9cindnaKa9cgecdtgOfydbghaKaecefg9ccdtfydbg8M9pmba8Kaecx2fhDaIaHaOfydbgCc8S2fh8AindnaHaEahcitfgeydbgLcdtfydbg8JaC0mbaeydlh8LcuhAaLheindnaKaecdtgYfgeclfydbgOaeydbgeSmbaOae9RhOaEaecitfheindnaHaeydbcdtfydbaC9hmbaAcu9hhQaLhAaQmbaeclfydbhAkaecwfheaOcufgOmbkkaXaYfydbgeaL9hmbkaAaLSmbaAcuSmba8KaLcx2fgeIdbaDIdbg81:tgRa8Ka8Lcx2fgOIdlaDIdlg80:tg8XNaeIdla80:tg8VaOIdba81:tg8YN:tg86a8KaAcx2fgAIdba81:tg8Za8VNaAIdla80:tg83aRN:tg8SNa8VaOIdwaDIdwgB:tg8UNaeIdwaB:tg8Wa8XN:tg85a83a8WNaAIdwaB:tg87a8VN:tgUNa8Wa8YNaRa8UN:tg88a87aRNa8Za8WN:tg89NMMa86a86Na85a85Na88a88NMM:rJ:A:z9z:;Na8Sa8SNaUaUNa89a89NMM:rN9Gmbdna8Ua8Wa8WNaRaRNa8Va8VNMMg8SNa8Wa8Ua8WNa8YaRNa8Va8XNMMg86N:tg8Ua8UNa8Ya8SNaRa86N:tg8Ya8YNa8Xa8SNa8Va86N:tg86a86NMMg8XJbbbb9ETmba8Ua8X:rg8X:vh8Ua86a8X:vh86a8Ya8X:vh8Yka8S:rg8Xa8UaBNa8Ya81Na80a86NMM:mgUNg85aUNhUa8Ua85Nh88a86a85Nh89a8Ya85Nh8:a86a8Xa8UNg85NhZa85a8YNhna8Ya8Xa86NgcNhJa8Ua85Nh8Ua86acNh86a8Ya8Xa8YNNh85dna87a8SNa8Wa87a8WNa8ZaRNa8Va83NMMg8YN:tg8Wa8WNa8Za8SNaRa8YN:tgRaRNa83a8SNa8Va8YN:tg8Va8VNMMg8YJbbbb9ETmba8Wa8Y:rg8Y:vh8Wa8Va8Y:vh8VaRa8Y:vhRka8Aa8AIdba85aRa8XaRNNMg8SMUdba8Aa86a8Va8Xa8VNg8ZNMg86a8AIdlMUdla8Aa8Ua8Wa8Xa8WNg8YNMg8Ua8AIdwMUdwa8AaJaRa8ZNMg8Za8AIdxMUdxa8Aana8YaRNMg83a8AIdzMUdza8AaZa8Va8YNMg85a8AIdCMUdCa8Aa8:aRa8Xa8WaBNaRa81Na80a8VNMMg81:mNg8YNMgRa8AIdKMUdKa8Aa89a8Va8YNMg8Va8AId3MUd3a8Aa88a8Wa8YNMg8Wa8AIdaMUdaa8AaUa81a8YN:tg8Ya8AId8KMUd8Ka8Aa8Xa8XMg8Xa8AIdyMUdyaIa8Jc8S2fgea8SaeIdbMUdbaea86aeIdlMUdlaea8UaeIdwMUdwaea8ZaeIdxMUdxaea83aeIdzMUdzaea85aeIdCMUdCaeaRaeIdKMUdKaea8VaeId3MUd3aea8WaeIdaMUdaaea8YaeId8KMUd8Kaea8XaeIdyMUdykahcefgha8M9hmbkka9cal9hmbkkdnadTmbaaTmbcbhYinJbbbbh80a8KabaYcdtfgeclfydbgLcx2fgOIdwa8Kaeydbghcx2fgAIdwg8Z:tg8Va8VNaOIdbaAIdbg83:tg8Wa8WNaOIdlaAIdlg85:tg8Xa8XNMMg8Sa8Kaecwfydbg8Acx2fgeIdwa8Z:tg8YNa8Va8YNa8WaeIdba83:tg81Na8XaeIdla85:tgBNMMgRa8VN:tJbbbbJbbjZa8Sa8Ya8YNa81a81NaBaBNMMg8UNaRaRN:tg86:va86Jbbbb9BEg86Nh88a8Ua8VNaRa8YN:ta86Nh89a8SaBNaRa8XN:ta86Nh8:a8Ua8XNaRaBN:ta86NhZa8Sa81NaRa8WN:ta86Nhna8Ua8WNaRa81N:ta86Nhca8WaBNa8Xa81N:tgRaRNa8Xa8YNa8VaBN:tgRaRNa8Va81Na8Wa8YN:tgRaRNMM:rJbbbZNhRa8Pahaa2g8JcdtfhOa8Pa8Aaa2g8McdtfhAa8PaLaa2gDcdtfhCa8Z:mhJa85:mh9ea83:mhTascjdfheaahQJbbbbhBJbbbbh86Jbbbbh8SJbbbbh8UJbbbbh8ZJbbbbh83Jbbbbh85Jbbbbh87JbbbbhUinaecwfaRa89aCIdbaOIdbg8Y:tg8XNa88aAIdba8Y:tg81NMg8VNUdbaeclfaRaZa8XNa8:a81NMg8WNUdbaeaRaca8XNana81NMg8XNUdbaecxfaRaJa8VNa9ea8WNa8YaTa8XNMMMg8YNUdbaRa8Va8WNNa8ZMh8ZaRa8Va8XNNa8UMh8UaRa8Wa8XNNa8SMh8SaRa8Ya8YNNaUMhUaRa8Va8YNNa87Mh87aRa8Wa8YNNa85Mh85aRa8Xa8YNNa83Mh83aRa8Va8VNNa86Mh86aRa8Wa8WNNaBMhBaRa8Xa8XNNa80Mh80aOclfhOaCclfhCaAclfhAaeczfheaQcufgQmbkagahc8S2fgea80aeIdbMUdbaeaBaeIdlMUdlaea86aeIdwMUdwaea8SaeIdxMUdxaea8UaeIdzMUdzaea8ZaeIdCMUdCaea83aeIdKMUdKaea85aeId3MUd3aea87aeIdaMUdaaeaUaeId8KMUd8KaeaRaeIdyMUdyagaLc8S2fgea80aeIdbMUdbaeaBaeIdlMUdlaea86aeIdwMUdwaea8SaeIdxMUdxaea8UaeIdzMUdzaea8ZaeIdCMUdCaea83aeIdKMUdKaea85aeId3MUd3aea87aeIdaMUdaaeaUaeId8KMUd8KaeaRaeIdyMUdyaga8Ac8S2fgea80aeIdbMUdbaeaBaeIdlMUdlaea86aeIdwMUdwaea8SaeIdxMUdxaea8UaeIdzMUdzaea8ZaeIdCMUdCaea83aeIdKMUdKaea85aeId3MUd3aea87aeIdaMUdaaeaUaeId8KMUd8KaeaRaeIdyMUdya8Ra8JcltfhLcbhOaahCinaLaOfgeascjdfaOfgAIdbaeIdbMUdbaeclfgQaAclfIdbaQIdbMUdbaecwfgQaAcwfIdbaQIdbMUdbaecxfgeaAcxfIdbaeIdbMUdbaOczfhOaCcufgCmbka8RaDcltfhLcbhOaahCinaLaOfgeascjdfaOfgAIdbaeIdbMUdbaeclfgQaAclfIdbaQIdbMUdbaecwfgQaAcwfIdbaQIdbMUdbaecxfgeaAcxfIdbaeIdbMUdbaOczfhOaCcufgCmbka8Ra8McltfhLcbhOaahCinaLaOfgeascjdfaOfgAIdbaeIdbMUdbaeclfgQaAclfIdbaQIdbMUdbaecwfgQaAcwfIdbaQIdbMUdbaecxfgeaAcxfIdbaeIdbMUdbaOczfhOaCcufgCmbkaYcifgYad6mbkkcbhAdndnamcwGgSmbJbbbbh86cbh9hcbh9icbh6xekcbh9ha3cbyd;y:L:cjbHjjjjbbh6asc:Cefasyd;8egecdtfa6BdbasaecefBd;8ecua6alabadaHz:fjjjbgCcltaCcjjjjiGEcbyd;y:L:cjbHjjjjbbh9iasc:Cefasyd;8egecdtfa9iBdbasaecefBd;8ea9iaCa6a8Kalz:gjjjbJFFuuh86aCTmba9iheaChOinaeIdbgRa86a86aR9EEh86aeclfheaOcufgOmbkaCh9hkdnalTmbaKclfheaKydbhCa5hOalhQcbhAincbaeydbgLaC9RaORbbcpeGEaAfhAaOcefhOaeclfheaLhCaQcufgQmbkaAce4hAkcuadaA9Rcifg9kcx2a9kc;v:Q;v:Qe0Ecbyd;y:L:cjbHjjjjbbh0asc:Cefasyd;8egecdtfa0BdbasaecefBd;8ecua9kcdta9kcFFFFi0Ecbyd;y:L:cjbHjjjjbbh9masc:Cefasyd;8egecdtfa9mBdbasaecefBd;8ea3cbyd;y:L:cjbHjjjjbbh9nasc:Cefasyd;8egecdtfa9nBdbasaecefBd;8ealcbyd;y:L:cjbHjjjjbbh9oasc:Cefasyd;8egecdtfa9oBdbasaecefBd;8eaxaxNayJbbjZamclGEg9pa9pN:vh87JbbbbhUdnadak9nmbdna9kci6mbamcjdGh9qaaclth9ra0cwfh9sJbbbbh85JbbbbhUinascNefabadalaHz:cjjjbabh8Acbh3cbh9tinaba9tcdtfh8McbheindnaHa8AaefydbgAcdtghfydbgCaHa8Maec:W:G:cjbfydbcdtfydbgOcdtg8JfydbgQSmba5aOfRbbgYco2a5aAfRbbgLfRb;a:G:cjbg8LaLco2aYfgDRb;a:G:cjbg9cVcFeGTmbdnaQaC9nmbaDRb;W:G:cjbcFeGmekdnaLcufcFeGce0mbaYTmba8EahfydbaO9hmekdnaLTmbaYcufcFeGce0mba8Fa8JfydbaA9hmeka0a3cx2fgCaOaAa9ccFeGgQEBdlaCaAaOaQEBdbaCaQa8LGcb9hBdwa3cefh3kaeclfgecx9hmbkdna9tcifg9tad9pmba8Acxfh8Aa3cifa9k9nmekka3TmdcbhDinaIaHa0aDcx2fghydbgLcdtgCfydbg8Jc8S2fgeIdwa8KahydlgYcx2fgOIdwg8WNaeIdzaOIdbg8XNaeIdaMgRaRMMa8WNaeIdlaOIdlg8YNaeIdCa8WNaeId3MgRaRMMa8YNaeIdba8XNaeIdxa8YNaeIdKMgRaRMMa8XNaeId8KMMM:lhRJbbbbJbbjZaeIdyg8V:va8VJbbbb9BEh8Vdndnahydwg8MmbJFFuuhBxekJbbbbJbbjZaIaHaYcdtfydbc8S2fgeIdyg81:va81Jbbbb9BEaeIdwa8KaLcx2fgOIdwg81NaeIdzaOIdbg80NaeIdaMgBaBMMa81NaeIdlaOIdlgBNaeIdCa81NaeId3Mg81a81MMaBNaeIdba80NaeIdxaBNaeIdKMg81a81MMa80NaeId8KMMM:lNhBka8VaRNh80dnaaTmbagaLc8S2fgAIdwa8WNaAIdza8XNaAIdaMgRaRMMa8WNaAIdla8YNaAIdCa8WNaAId3MgRaRMMa8YNaAIdba8XNaAIdxa8YNaAIdKMgRaRMMa8XNaAId8KMMMhRa8PaYaa2gQcdtfhOa8RaLaa2g8AcltfheaAIdyh81aahAinaOIdbg8Va8Va81NaecxfIdba8WaecwfIdbNa8XaeIdbNa8YaeclfIdbNMMMg8Va8VM:tNaRMhRaOclfhOaeczfheaAcufgAmbkaR:lgRa81aRa819DEaRa9qEh8Sdndna8MmbJbbbbhRxekagaYc8S2fgAIdwa8KaLcx2fgeIdwg8WNaAIdzaeIdbg8XNaAIdaMgRaRMMa8WNaAIdlaeIdlg8YNaAIdCa8WNaAId3MgRaRMMa8YNaAIdba8XNaAIdxa8YNaAIdKMgRaRMMa8XNaAId8KMMMhRa8Pa8AcdtfhOa8RaQcltfheaAIdyh81aahAinaOIdbg8Va8Va81NaecxfIdba8WaecwfIdbNa8XaeIdbNa8YaeclfIdbNMMMg8Va8VM:tNaRMhRaOclfhOaeczfheaAcufgAmbkaR:lgRa81aRa819DEaRa9qEhRka80a8SMh80aBaRMhBdndndna5aLfRbbc9:fPibeedkdna8Fa8Ea8EaCfydbaYSEaXaCfydbgQcdtfydbgCcu9hmbaXaYcdtfydbhCkagaQc8S2fgAIdwa8KaCcx2fgeIdwg8WNaAIdzaeIdbg8XNaAIdaMgRaRMMa8WNaAIdlaeIdlg8YNaAIdCa8WNaAId3MgRaRMMa8YNaAIdba8XNaAIdxa8YNaAIdKMgRaRMMa8XNaAId8KMMMhRa8PaCaa2g8AcdtfhOa8RaQaa2g8JcltfheaAIdyh81aahAinaOIdbg8Va8Va81NaecxfIdba8WaecwfIdbNa8XaeIdbNa8YaeclfIdbNMMMg8Va8VM:tNaRMhRaOclfhOaeczfheaAcufgAmbkaR:lgRa81aRa819DEaRa9qEh8Sdndna8MmbJbbbbhRxekagaCc8S2fgAIdwa8KaQcx2fgeIdwg8WNaAIdzaeIdbg8XNaAIdaMgRaRMMa8WNaAIdlaeIdlg8YNaAIdCa8WNaAId3MgRaRMMa8YNaAIdba8XNaAIdxa8YNaAIdKMgRaRMMa8XNaAId8KMMMhRa8Pa8JcdtfhOa8Ra8AcltfheaAIdyh81aahAinaOIdbg8Va8Va81NaecxfIdba8WaecwfIdbNa8XaeIdbNa8YaeclfIdbNMMMg8Va8VM:tNaRMhRaOclfhOaeczfheaAcufgAmbkaR:lgRa81aRa819DEaRa9qEhRka80a8SMh80aBaRMhBxdkaXaCfydbgCaLSmbaHaYcdtfydbh8Aindndna8EaCcdtgQfydbgecuSmbaHaecdtfydba8ASmekdna8FaQfydbgecuSmbaHaecdtfydba8ASmekaYhekagaCc8S2fgAIdwa8Kaecx2fgOIdwg8WNaAIdzaOIdbg8XNaAIdaMgRaRMMa8WNaAIdlaOIdlg8YNaAIdCa8WNaAId3MgRaRMMa8YNaAIdba8XNaAIdxa8YNaAIdKMgRaRMMa8XNaAId8KMMMhRa8Paeaa2cdtfhOa8RaCaa2cltfheaAIdyh81aahAinaOIdbg8Va8Va81NaecxfIdba8WaecwfIdbNa8XaeIdbNa8YaeclfIdbNMMMg8Va8VM:tNaRMhRaOclfhOaeczfheaAcufgAmbka80aR:lgRa81aRa819DEaRa9qEMh80aXaQfydbgCaL9hmbkkdna5aYfRbbgeciSmbaecl9hmeka8MTmbaXaYcdtfydbgCaYSmbindndna8EaCcdtgQfydbgecuSmbaHaecdtfydba8JSmekdna8FaQfydbgecuSmbaHaecdtfydba8JSmekaLhekagaCc8S2fgAIdwa8Kaecx2fgOIdwg8WNaAIdzaOIdbg8XNaAIdaMgRaRMMa8WNaAIdlaOIdlg8YNaAIdCa8WNaAId3MgRaRMMa8YNaAIdba8XNaAIdxa8YNaAIdKMgRaRMMa8XNaAId8KMMMhRa8Paeaa2cdtfhOa8RaCaa2cltfheaAIdyh81aahAinaOIdbg8Va8Va81NaecxfIdba8WaecwfIdbNa8XaeIdbNa8YaeclfIdbNMMMg8Va8VM:tNaRMhRaOclfhOaeczfheaAcufgAmbkaBaR:lgRa81aRa819DEaRa9qEMhBaXaQfydbgCaY9hmbkkahaBa80aBa809DgeEUdwahaLaYaea8Mcb9hGgeEBdlahaYaLaeEBdbaDcefgDa39hmbkascjdfcbcj;qbz:xjjjb8Aa9shea3hOinascjdfaeydbcA4cF8FGgAcFAaAcFA6EcdtfgAaAydbcefBdbaecxfheaOcufgOmbkcbhecbhOinascjdfaefgAydbhCaAaOBdbaCaOfhOaeclfgecj;qb9hmbkcbhea9shOinascjdfaOydbcA4cF8FGgAcFAaAcFA6EcdtfgAaAydbgAcefBdba9maAcdtfaeBdbaOcxfhOa3aecefge9hmbkadak9RgAci9Uh9udnalTmbcbhea9nhOinaOaeBdbaOclfhOalaecefge9hmbkkcbh9va9ocbalz:xjjjbh9caAcO9Uh9wa9uce4h9tcbh8Lcbh8Mdnina0a9ma8Mcdtfydbcx2fg8JIdwgRa879Emea8La9u9pmeJFFuuh8Vdna9ta39pmba0a9ma9tcdtfydbcx2fIdwJbb;aZNh8VkdnaRa8V9ETmbaRaU9ETmba8La9w0mdkdna9caHa8JydlgDcdtg9xfg8AydbgAfg9yRbba9caHa8Jydbghcdtg9zfydbgefg9ARbbVmba5ahfRbbh9BdndnaKaecdtfgOclfydbgCaOydbgOSmbaCaO9RhCa8KaAcx2fhLa8Kaecx2fhYaEaOcitfheindna9naeydbcdtfydbgOaASmba9naeclfydbcdtfydbgQaASmbaOaQSmba8KaQcx2fgQIdba8KaOcx2fgOIdbg8W:tgRaYIdlaOIdlg8X:tg80NaQIdla8X:tg8VaYIdba8W:tgBN:tg8YaRaLIdla8X:tg8SNa8VaLIdba8W:tg8UN:tg8XNa8VaYIdwaOIdwg81:tg8ZNaQIdwa81:tg8Wa80N:tg80a8VaLIdwa81:tg83Na8Wa8SN:tg8VNa8WaBNaRa8ZN:tg81a8Wa8UNaRa83N:tgRNMMa8Ya8YNa80a80Na81a81NMMa8Xa8XNa8Va8VNaRaRNMMN:rJbbj8:N9FmikaecwfheaCcufgCmbkkdndna9Bc99fcFeGce0mba9na9zfaDBdbaXa9zfydbgeahSmeina8AydbhAdndna8EaecdtgOfydbgecuSmbaHaecdtfydbaASmekdna8FaOfydbgecuSmbaHaecdtfydbaASmekaDheka9naOfaeBdbaXaOfydbgeah9hmbxdkkdndna9BcFeGcdSmbaDhexekdna8Fa8Ea8Ea9zfydbaDSEaXa9zfydbghcdtfydbgecu9hmbaXa9xfydbheka9na9zfaDBdbka9nahcdtfaeBdbka9Ace86bba9yce86bba8JIdwgRaUaUaR9DEhUa9vcefh9vcecda9BcFeGceSEa8Lfh8Lxeka9tcefh9tka8Mcefg8Ma39hmbkka9vTmddnalTmbcbhLcbhhindna9nahcdtgefydbgAahSmbaHaAcdtfydbh8AdnahaHaefydb9hg8JmbaIa8Ac8S2fgeaIahc8S2fgOIdbaeIdbMUdbaeaOIdlaeIdlMUdlaeaOIdwaeIdwMUdwaeaOIdxaeIdxMUdxaeaOIdzaeIdzMUdzaeaOIdCaeIdCMUdCaeaOIdKaeIdKMUdKaeaOId3aeId3MUd3aeaOIdaaeIdaMUdaaeaOId8KaeId8KMUd8KaeaOIdyaeIdyMUdya8NTmba8Na8Acltfgea8NahcltfgOIdbaeIdbMUdbaeaOIdlaeIdlMUdlaeaOIdwaeIdwMUdwaeaOIdxaeIdxMUdxkaaTmbagaAc8S2fgeagahc8S2g8MfgOIdbaeIdbMUdbaeaOIdlaeIdlMUdlaeaOIdwaeIdwMUdwaeaOIdxaeIdxMUdxaeaOIdzaeIdzMUdzaeaOIdCaeIdCMUdCaeaOIdKaeIdKMUdKaeaOId3aeId3MUd3aeaOIdaaeIdaMUdaaeaOId8KaeId8KMUd8KaeaOIdyaeIdyMUdya9raA2hYa8RhOaahCinaOaYfgeaOaLfgAIdbaeIdbMUdbaeclfgQaAclfIdbaQIdbMUdbaecwfgQaAcwfIdbaQIdbMUdbaecxfgeaAcxfIdbaeIdbMUdbaOczfhOaCcufgCmbka8JmbJbbbbJbbjZaIa8MfgeIdygR:vaRJbbbb9BEaeIdwa8Ka8Acx2fgOIdwgRNaeIdzaOIdbg8VNaeIdaMg8Wa8WMMaRNaeIdlaOIdlg8WNaeIdCaRNaeId3MgRaRMMa8WNaeIdba8VNaeIdxa8WNaeIdKMgRaRMMa8VNaeId8KMMM:lNgRa85a85aR9DEh85kaLa9rfhLahcefghal9hmbkcbhOa8EheindnaeydbgAcuSmbdnaOa9naAcdtgCfydbgA9hmbcuhAa8EaCfydbgCcuSmba9naCcdtfydbhAkaeaABdbkaeclfhealaOcefgO9hmbkcbhOa8FheindnaeydbgAcuSmbdnaOa9naAcdtgCfydbgA9hmbcuhAa8FaCfydbgCcuSmba9naCcdtfydbhAkaeaABdbkaeclfhealaOcefgO9hmbkka85aUaaEh85cbhOabhecbhAindnaHa9naeydbcdtfydbgLcdtfydbgCaHa9naeclfydbcdtfydbgYcdtfydbgQSmbaCaHa9naecwfydbcdtfydbg8AcdtfydbghSmbaQahSmbabaOcdtfgCaLBdbaCcwfa8ABdbaCclfaYBdbaOcifhOkaecxfheaAcifgAad6mbkdndnaSmbaOhdxekdnaOak0mbaOhdxekdna86a859FmbaOhdxekJFFuuh86cbhdabhecbhAindna9ia6aeydbgCcdtfydbcdtfIdbgRa859ETmbaeclf8Pdbh9CabadcdtfgQaCBdbaQclfa9C83dbaRa86a86aR9EEh86adcifhdkaecxfheaAcifgAaO6mbkkadak0mbxdkkascNefabadalaHz:cjjjbkdndnadak0mbadhYxekdnaSmbadhYxekdna86a879FmbadhYxekcehQina86Jbb;aZNgRa87aRa879DEh8WJbbbbhRdna9hTmba9ihea9hhOinaeIdbg8VaRa8Va8W9FEaRa8VaR9EEhRaeclfheaOcufgOmbkkJFFuuh86cbhYabhecbhOindna9ia6aeydbgAcdtfydbcdtfIdbg8Va8W9ETmbaeclf8Pdbh9CabaYcdtfgCaABdbaCclfa9C83dba8Va86a86a8V9EEh86aYcifhYkaecxfheaOcifgOad6mbkdnaQaYad9hVceGmbadhYxdkaRaUaUaR9DEhUaYak9nmecbhQaYhda86a879FmbkkdnamcjjjjdGTmba9ocbalz:xjjjbh8AdnaYTmbabheaYhOina8AaeydbgAfce86bba8AaHaAcdtfydbfce86bbaeclfheaOcufgOmbkkascNefabaYalaHz:cjjjbdndnalTmbcbhCindna8AaCfRbbTmbdna5aCfRbbPlbeebekdnaHaCcdtgLfydbgeaCSmba8KaCcx2fgOa8Kaecx2fgeydwBdwaOae8Pdb83dbxekaIaCc8S2fgQIdygnanJL:3;rUNgRMh87aQIdwgxaRMh8SaQIdlg9DaRMh8UaQIdbg9EaRMh81aQIdag9FaRa8KaCcx2fg8JIdwg88N:th8ZaQId3g9GaRa8JIdlg89N:th83aQIdKg9Ha8JIdbg8:aRN:th80JbbbbhZaQIdCg9IJbbbbMh85aQIdzg9JJbbbbMhBaQIdxg9KJbbbbMh86dndnaaTmbaChAinJbbbba87agaAc8S2fgOIdygR:vaRJbbbb9BEhRa8RaAaa2cltfheaOIdaa87Na8ZMh8ZaOId3a87Na83Mh83aOIdKa87Na80Mh80aOIdCa87Na85Mh85aOIdza87NaBMhBaOIdxa87Na86Mh86aOIdwa87Na8SMh8SaOIdla87Na8UMh8UaOIdba87Na81Mh81aahOina8ZaecwfIdbg8VaecxfIdbg8YNaRN:th8Za83aeclfIdbg8Wa8YNaRN:th83a85a8Wa8VNaRN:th85a81aeIdbg8Xa8XNaRN:th81a80a8Xa8YNaRN:th80aBa8Xa8VNaRN:thBa86a8Xa8WNaRN:th86a8Sa8Va8VNaRN:th8Sa8Ua8Wa8WNaRN:th8UaeczfheaOcufgOmbkaXaAcdtfydbgAaC9hmbka8NTmba8NaCcltfgeIdxhTaeIdwhcaeIdlhJaeIdbhRxekJbbbbhTJbbbbhcJbbbbhJJbbbbhRkaBa81:vg8Wa80Na8Z:ta85aBa86a81:vg8VN:tg8Za8Ua86a8VN:tg8Y:vg8Xa8Va80Na83:tg8UN:th83acaRa8WN:taJaRa8VN:tg86a8XN:tg85a8SaBa8WN:ta8Za8XN:tgB:vg8S:mh8Za86a8Y:vgc:mhJdnJbbbbaRaRa81:vg9eN:ta86acN:ta85a8SN:tg86:la87J:983:g81NgR9ETmba8Za83NaJa8UNa9ea80NaT:tMMa86:vhZka81:laR9ETmba8Y:laR9ETmbaB:laR9ETmba9e:maZNa8W:ma8ZaZNa83aB:vMgBNa8V:maJaZNa8X:maBNa8Ua8Y:vMMg85Na80:ma81:vMMMh87aKaLfgeclfydbgOaeydbge9RhhaEaecitfhLJbbbbhRdnaOaeSg8MmbJbbbbhRaLheahhAina8Kaeclfydbcx2fgOIdwa88:tg8Va8VNaOIdba8::tg8Va8VNaOIdla89:tg8Va8VNMMg8Va8Kaeydbcx2fgOIdwa88:tg8Wa8WNaOIdba8::tg8Wa8WNaOIdla89:tg8Wa8WNMMg8WaRaRa8W9DEgRaRa8V9DEhRaecwfheaAcufgAmbkaR:rgRaRNhRkaBa88:tg8Va8VNa87a8::tg8Va8VNa85a89:tg8Va8VNMMaR9EmbaQId8KhZdna8Mmbina8KaLclfydbcx2fgeIdba8KaLydbcx2fgOIdbg8W:tgRa89aOIdlg8X:tg80NaeIdla8X:tg8Va8:a8W:tg86N:tg8YaRa85a8X:tg8SNa8Va87a8W:tg8UN:tg8XNa8Va88aOIdwg81:tg8ZNaeIdwa81:tg8Wa80N:tg80a8VaBa81:tg83Na8Wa8SN:tg8VNa8Wa86NaRa8ZN:tg81a8Wa8UNaRa83N:tgRNMMa8Ya8YNa80a80Na81a81NMMa8Xa8XNa8Va8VNaRaRNMMN:rJbbj8:N9FmdaLcwfhLahcufghmbkkJbbbbJbbjZan:vanJbbbb9BEgRaxaBNa9Ja87Na9FMg8Va8VMMaBNa9Da85Na9IaBNa9GMg8Va8VMMa85Na9Ea87Na9Ka85Na9HMg8Va8VMMa87NaZMMM:lNaRaxa88Na9Ja8:Na9FMg8Va8VMMa88Na9Da89Na9Ia88Na9GMg8Va8VMMa89Na9Ea8:Na9Ka89Na9HMg8Va8VMMa8:NaZMMM:lNJbb;aZNJ:983:g81M9Emba8JaBUdwa8Ja85Udla8Ja87UdbkaCcefgCal9hmbkdnaambcbhaxdkcbhQindna8AaQfRbbTmbaHaQcdtgefydbaQ9hmba5aQfhhaXaefh8Ja8KaQcx2fhAa8PaQaa2cdtfh8McbhEincuhCdnahRbbc99fcFeGce0mbaQhCa8JydbgeaQSmba8PaEcdtgOfhLa8MaOfIdbhRaQhCinaChOcuhCdnaLaeaa2cdtfIdbaR9CmbaOcuSmbaOhCagaec8S2fIdyagaOc8S2fIdy9ETmbaehCkaXaecdtfydbgeaQ9hmbkka8PaEcdtfhLa8RaEcltfhKaQheinaLaeaa2cdtfJbbbbJbbjZagaeaCaCcuSEgOc8S2fIdygR:vaRJbbbb9BEaKaOaa2cltfgOIdwaAIdwNaOIdbaAIdbNaOIdlaAIdlNMMaOIdxMNUdbaXaecdtfydbgeaQ9hmbkaEcefgEaa9hmbkkaQcefgQal9hmbxdkkaambcbhakaiavaoarawaaala8Ka8Pazasayasc1efa5a8Aaqz:hjjjbkdnamcjjjjlGTmbazmbaYTmbabhecbhLina5aeydbgAfRbbc3thQaecwfgXydbhHcjjjj94hCdna8EaAcdtgEfydbaeclfgKydbgOSmbcjjjj94cba8FaOcdtfydbaASEhCkaeaQaCVaAVBdba5aOfRbbc3thacjjjj94hCcjjjj94hQdna8EaOcdtfydbaHSmbcjjjj94cba8FaHcdtfydbaOSEhQkaKaaaQVaOVBdba5aHfRbbc3thOdna8EaHcdtfydbaASmbcjjjj94cba8FaEfydbaHSEhCkaXaOaCVaHVBdbaecxfheaLcifgLaY6mbkkdnazTmbaYTmbaYheinabazabydbcdtfydbBdbabclfhbaecufgembkkdnaPTmbaPa9paU:rNUdbkdnasyd;8egHTmbaHcdtasc:Ceffc98fheinaeydbcbyd;C:L:cjbH:bjjjbbaec98fheaHcufgHmbkkascj;sbf8KjjjjbaYk;Yieouabydlhvabydbclfcbaicdtz:xjjjbhoadci9UhrdnadTmbdnalTmbaehwadhDinaoalawydbcdtfydbcdtfgqaqydbcefBdbawclfhwaDcufgDmbxdkkaehwadhDinaoawydbcdtfgqaqydbcefBdbawclfhwaDcufgDmbkkdnaiTmbcbhDaohwinawydbhqawaDBdbawclfhwaqaDfhDaicufgimbkkdnadci6mbinaecwfydbhwaeclfydbhDaeydbhidnalTmbalawcdtfydbhwalaDcdtfydbhDalaicdtfydbhikavaoaicdtfgqydbcitfaDBdbavaqydbcitfawBdlaqaqydbcefBdbavaoaDcdtfgqydbcitfawBdbavaqydbcitfaiBdlaqaqydbcefBdbavaoawcdtfgwydbcitfaiBdbavawydbcitfaDBdlawawydbcefBdbaecxfhearcufgrmbkkabydbcbBdbk:todDue99aicd4aifhrcehwinawgDcethwaDar6mbkcuaDcdtgraDcFFFFi0Ecbyd;y:L:cjbHjjjjbbhwaoaoyd9GgqcefBd9GaoaqcdtfawBdbawcFearz:xjjjbhkdnaiTmbalcd4hlaDcufhxcbhminamhDdnavTmbavamcdtfydbhDkcbadaDal2cdtfgDydlgwawcjjjj94SEgwcH4aw7c:F:b:DD2cbaDydbgwawcjjjj94SEgwcH4aw7c;D;O:B8J27cbaDydwgDaDcjjjj94SEgDcH4aD7c:3F;N8N27axGhwamcdthPdndndnavTmbakawcdtfgrydbgDcuSmeadavaPfydbal2cdtfgsIdbhzcehqinaqhrdnadavaDcdtfydbal2cdtfgqIdbaz9CmbaqIdlasIdl9CmbaqIdwasIdw9BmlkarcefhqakawarfaxGgwcdtfgrydbgDcu9hmbxdkkakawcdtfgrydbgDcuSmbadamal2cdtfgsIdbhzcehqinaqhrdnadaDal2cdtfgqIdbaz9CmbaqIdlasIdl9CmbaqIdwasIdw9BmikarcefhqakawarfaxGgwcdtfgrydbgDcu9hmbkkaramBdbamhDkabaPfaDBdbamcefgmai9hmbkkakcbyd;C:L:cjbH:bjjjbbaoaoyd9GcufBd9GdnaeTmbaiTmbcbhDaehwinawaDBdbawclfhwaiaDcefgD9hmbkcbhDaehwindnaDabydbgrSmbawaearcdtfgrydbBdbaraDBdbkabclfhbawclfhwaiaDcefgD9hmbkkk;:odvuv998Jjjjjbca9Rgocbyd1:G:cjbBdKaocb8Pdj:G:cjb83izaocbydN:G:cjbBdwaocb8Pd:m:G:cjb83ibdnadTmbaicd4hrdnabmbdnalTmbcbhwinaealawcdtfydbar2cdtfhDcbhiinaoczfaifgqaDaifIdbgkaqIdbgxaxak9EEUdbaoaifgqakaqIdbgxaxak9DEUdbaiclfgicx9hmbkawcefgwad9hmbxikkarcdthwcbhDincbhiinaoczfaifgqaeaifIdbgkaqIdbgxaxak9EEUdbaoaifgqakaqIdbgxaxak9DEUdbaiclfgicx9hmbkaeawfheaDcefgDad9hmbxdkkdnalTmbcbhwinabawcx2fgiaealawcdtfydbar2cdtfgDIdbUdbaiaDIdlUdlaiaDIdwUdwcbhiinaoczfaifgqaDaifIdbgkaqIdbgxaxak9EEUdbaoaifgqakaqIdbgxaxak9DEUdbaiclfgicx9hmbkawcefgwad9hmbxdkkarcdthlcbhwaehDinabawcx2fgiaeawar2cdtfgqIdbUdbaiaqIdlUdlaiaqIdwUdwcbhiinaoczfaifgqaDaifIdbgkaqIdbgxaxak9EEUdbaoaifgqakaqIdbgxaxak9DEUdbaiclfgicx9hmbkaDalfhDawcefgwad9hmbkkJbbbbaoIdbaoIdzgx:tgkakJbbbb9DEgkaoIdlaoIdCgm:tgPaPak9DEgkaoIdwaoIdKgP:tgsasak9DEhsdnabTmbadTmbJbbbbJbbjZas:vasJbbbb9BEhkinabakabIdbax:tNUdbabclfgoakaoIdbam:tNUdbabcwfgoakaoIdbaP:tNUdbabcxfhbadcufgdmbkkdnavTmbavaPUdwavamUdlavaxUdbkask:WlewudnaeTmbcbhvabhoinaoavBdbaoclfhoaeavcefgv9hmbkkdnaiTmbcbhrinadarcdtfhwcbhDinalawaDcdtgvyd:G:G:cjbcdtfydbcdtfydbhodnalawavfydbcdtfydbgqabaqcdtfgkydbgvSmbinakabavgqcdtfgxydbgvBdbaxhkaqav9hmbkkdnaoabaocdtfgkydbgvSmbinakabavgocdtfgxydbgvBdbaxhkaoav9hmbkkdnaqaoSmbabaqaoaqao0Ecdtfaqaoaqao6EBdbkaDcefgDci9hmbkarcifgrai6mbkkdnaembcbskcbhxindnalaxcdtgvfydbax9hmbaxhodnaxabavfgDydbgvSmbaDhqinaqabavgocdtfgkydbgvBdbakhqaoav9hmbkkaDaoBdbkaxcefgxae9hmbkcbhkabhvcbhoindndnaoalydbgq9hmbdnaoavydbgq9hmbavakBdbakcefhkxdkavabaqcdtfydbBdbxekavabaqcdtfydbBdbkalclfhlavclfhvaeaocefgo9hmbkakk;jiilud99euabcbaecltz:xjjjbhvdnalTmbadhoaihralhwinarcwfIdbhDarclfIdbhqavaoydbcltfgkarIdbakIdbMUdbakaqakIdlMUdlakaDakIdwMUdwakakIdxJbbjZMUdxaoclfhoarcxfhrawcufgwmbkkdnaeTmbavhkaehrinakcxfgoIdbhDaocbBdbakakIdbJbbbbJbbjZaD:vaDJbbbb9BEgDNUdbakclfgoaDaoIdbNUdbakcwfgoaDaoIdbNUdbakczfhkarcufgrmbkkdnalTmbinavadydbcltfgkaicwfIdbakIdw:tgDaDNaiIdbakIdb:tgDaDNaiclfIdbakIdl:tgDaDNMMgDakIdxgqaqaD9DEUdxadclfhdaicxfhialcufglmbkkdnaeTmbavcxfhkinabakIdbUdbakczfhkabclfhbaecufgembkkk:moerudnaoTmbaecd4hzdnavTmbaicd4hHavcdthOcbhAindnaPaAfRbbTmbaAhednaDTmbaDaAcdtfydbhekdnasTmbasaefRbbceGmekdnamaAfRbbcvSmbabaeaz2cdtfgiaraAcx2fgCIdbakNaxIdbMUdbaiaCIdlakNaxIdlMUdlaiaCIdwakNaxIdwMUdwkadaeaH2cdtfhXaqheawhiavhCinaXaeydbcdtgQfaiIdbalaQfIdb:vUdbaeclfheaiclfhiaCcufgCmbkkawaOfhwaAcefgAao9hmbxdkkdnasmbcbheaDhiindnaPaefRbbTmbaehCdnaDTmbaiydbhCkamaefRbbcvSmbabaCaz2cdtfgCarIdbakNaxIdbMUdbaCarclfIdbakNaxIdlMUdlaCarcwfIdbakNaxIdwMUdwkaiclfhiarcxfhraoaecefge9hmbxdkkdnaDTmbindnaPRbbTmbasaDydbgefRbbceGmbamRbbcvSmbabaeaz2cdtfgearIdbakNaxIdbMUdbaearclfIdbakNaxIdlMUdlaearcwfIdbakNaxIdwMUdwkaPcefhPaDclfhDamcefhmarcxfhraocufgombxdkkazcdthicbheindnaPaefRbbTmbasaefRbbceGmbamaefRbbcvSmbabarIdbakNaxIdbMUdbabclfarclfIdbakNaxIdlMUdbabcwfarcwfIdbakNaxIdwMUdbkarcxfhrabaifhbaoaecefge9hmbkkk8MbabaeadaialavcbcbcbcbcbaoarawaDz:bjjjbk8MbabaeadaialavaoarawaDaqakaxamaPz:bjjjbkRbababaeadaialavaoarawaDaqakaxcjjjjdVamz:bjjjbk:vgoque99due99duq998Jjjjjbc;Wb9Rgq8Kjjjjbcbhkaqcxfcbc;Kbz:xjjjb8Aaqcualcx2alc;v:Q;v:Qe0Ecbyd;y:L:cjbHjjjjbbgxBdxaqceBd2axaialavcbcbz:ejjjb8AaqcualcdtalcFFFFi0Egmcbyd;y:L:cjbHjjjjbbgiBdzaqcdBd2dndnJFF959eJbbjZawJbbjZawJbbjZ9DE:vawJ9VO:d869DEgw:lJbbb9p9DTmbaw:OhPxekcjjjj94hPkadci9Uhsarco9UhzdndnaombaPcd9imekdnalTmbaPcuf:YhwdnaoTmbcbhvaihHaxhOindndnaoavfRbbceGTmbavcjjjjlVhAxekdndnaOclfIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhAxekcjjjj94hAkaAcqthAdndnaOcwfIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhXxekcjjjj94hXkaAaXVhAdndnaOIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhXxekcjjjj94hXkaAaXcCtVhAkaHaABdbaHclfhHaOcxfhOalavcefgv9hmbxdkkaxhvaihOalhHindndnavIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhAxekcjjjj94hAkaAcCthAdndnavclfIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhXxekcjjjj94hXkaXcqtaAVhAdndnavcwfIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhXxekcjjjj94hXkaOaAaXVBdbavcxfhvaOclfhOaHcufgHmbkkadTmbcbhkaehvcbhOinakaiavclfydbcdtfydbgHaiavcwfydbcdtfydbgA9haiavydbcdtfydbgXaH9haXaA9hGGfhkavcxfhvaOcifgOad6mbkkarci9UhQdndnaz:Z:rJbbbZMgw:lJbbb9p9DTmbaw:Ohvxekcjjjj94hvkaQ:ZhLcbhKc:bwhzdninakaQ9pmeazaP9Rcd9imeavazcufgOavaO9iEaPcefavaP9kEhYdnalTmbaYcuf:YhwdnaoTmbcbhOaihHaxhvindndnaoaOfRbbceGTmbaOcjjjjlVhAxekdndnavclfIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhAxekcjjjj94hAkaAcqthAdndnavcwfIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhXxekcjjjj94hXkaAaXVhAdndnavIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhXxekcjjjj94hXkaAaXcCtVhAkaHaABdbaHclfhHavcxfhvalaOcefgO9hmbxdkkaxhvaihOalhHindndnavIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhAxekcjjjj94hAkaAcCthAdndnavclfIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhXxekcjjjj94hXkaXcqtaAVhAdndnavcwfIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhXxekcjjjj94hXkaOaAaXVBdbavcxfhvaOclfhOaHcufgHmbkkcbhOdnadTmbaehvcbhHinaOaiavclfydbcdtfydbgAaiavcwfydbcdtfydbgX9haiavydbcdtfydbgraA9haraX9hGGfhOavcxfhvaHcifgHad6mbkkdnas:ZgCaL:taY:Ygwaz:Y:tg8ANak:ZgEaO:Zg3:tNaEaL:tawaP:Y:tg5Na3aC:tNMg8EJbbbb9BmbaCaE:ta5a8Aa3aL:tNNNa8E:vawMhwkdndnaOaQ0mbaOhkaYhPxekaOhsaYhzkdndnaKcl0mbdnawJbbbZMgw:lJbbb9p9DTmbaw:Ohvxdkcjjjj94hvxekaPazfcd9ThvkaKcefgKcs9hmbkkdndndnakmbJbbjZhwcbhOcdhvaDmexdkalcd4alfhHcehOinaOgvcethOavaH6mbkaqcuavcdtavcFFFFi0Ecbyd;y:L:cjbHjjjjbbgYBdCaqciBd2aqamcbyd;y:L:cjbHjjjjbbgzBdKaqclBd2dnalTmbaPcuf:YhwdnaoTmbcbhOaihAaxhHindndnaoaOfRbbceGTmbaOcjjjjlVhXxekdndnaHclfIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhXxekcjjjj94hXkaXcqthXdndnaHcwfIdbawNJbbbZMgC:lJbbb9p9DTmbaC:Ohrxekcjjjj94hrkaXarVhXdndnaHIdbawNJbbbZMgC:lJbbb9p9DTmbaC:Ohrxekcjjjj94hrkaXarcCtVhXkaAaXBdbaAclfhAaHcxfhHalaOcefgO9hmbxdkkaxhOaihHalhAindndnaOIdbawNJbbbZMgC:lJbbb9p9DTmbaC:OhXxekcjjjj94hXkaXcCthXdndnaOclfIdbawNJbbbZMgC:lJbbb9p9DTmbaC:Ohrxekcjjjj94hrkarcqtaXVhXdndnaOcwfIdbawNJbbbZMgC:lJbbb9p9DTmbaC:Ohrxekcjjjj94hrkaHaXarVBdbaOcxfhOaHclfhHaAcufgAmbkkaqcuaYavazaialz:mjjjbgXc8S2gvaXc;D;O;f8U0Ecbyd;y:L:cjbHjjjjbbgiBd3aqcvBd2aicbavz:xjjjbhOdnadTmbcbhraehiinaxaiclfydbgocx2fgvIdbaxaiydbgPcx2fgHIdbg3:tgCaxaicwfydbgYcx2fgAIdlaHIdlg8A:tgwNavIdla8A:tgEaAIdba3:tg8EN:tgLaLNaEaAIdwaHIdwg5:tg8FNavIdwa5:tgEawN:tgwawNaEa8ENaCa8FN:tgCaCNMMg8E:rhEJbbnnJbbjZazaPcdtfydbgvazaocdtfydbgASavazaYcdtfydbgoSGgHEh8Fdna8EJbbbb9ETmbaLaE:vhLaCaE:vhCawaE:vhwkaOavc8S2fgvavIdbawa8FaE:rNgEawNNg8FMUdbavaCaEaCNgaNghavIdlMUdlavaLaEaLNg8ENggavIdwMUdwavawaaNgaavIdxMUdxava8EawNg8JavIdzMUdzavaCa8ENg8EavIdCMUdCavawaEaLa5Nawa3Na8AaCNMM:mg8ANg3NgwavIdKMUdKavaCa3NgCavId3MUd3avaLa3NgLavIdaMUdaava3a8ANg3avId8KMUd8KavaEavIdyMUdydnaHmbaOaAc8S2fgva8FavIdbMUdbavahavIdlMUdlavagavIdwMUdwavaaavIdxMUdxava8JavIdzMUdzava8EavIdCMUdCavawavIdKMUdKavaCavId3MUd3avaLavIdaMUdaava3avId8KMUd8KavaEavIdyMUdyaOaoc8S2fgva8FavIdbMUdbavahavIdlMUdlavagavIdwMUdwavaaavIdxMUdxava8JavIdzMUdzava8EavIdCMUdCavawavIdKMUdKavaCavId3MUd3avaLavIdaMUdaava3avId8KMUd8KavaEavIdyMUdykaicxfhiarcifgrad6mbkkcbhAaqcuaXcdtgvaXcFFFFi0Egicbyd;y:L:cjbHjjjjbbgHBdaaqcoBd2aqaicbyd;y:L:cjbHjjjjbbgiBd8KaqcrBd2aHcFeavz:xjjjbhPdnalTmbazhHinJbbbbJbbjZaOaHydbgrc8S2fgvIdygw:vawJbbbb9BEavIdwaxcwfIdbgwNavIdzaxIdbgCNavIdaMgLaLMMawNavIdlaxclfIdbgLNavIdCawNavId3MgwawMMaLNavIdbaCNavIdxaLNavIdKMgwawMMaCNavId8KMMM:lNhwdndnaParcdtgvfgrydbcuSmbaiavfIdbaw9ETmekaraABdbaiavfawUdbkaHclfhHaxcxfhxalaAcefgA9hmbkkdndnaXmbJbbbbhwxekJbbbbhwinaiIdbgCawawaC9DEhwaiclfhiaXcufgXmbkaw:rhwkakcd4akfhOcehiinaigvcethiavaO6mbkcbhOaqcuavcdtgiavcFFFFi0Ecbyd;y:L:cjbHjjjjbbgHBdyaHcFeaiz:xjjjbhXdnadTmbavcufhrcbhkcbhxindnazaeaxcdtfgvydbcdtfydbgiazavclfydbcdtfydbgOSmbaiazavcwfydbcdtfydbgvSmbaOavSmbaPavcdtfydbhAdndnaPaOcdtfydbgvaPaicdtfydbgi9pmbavaA9pmbaAhlaihoavhAxekdnaAai9pmbaAav9pmbaihlavhoxekavhlaAhoaihAkabakcx2fgvaABdbavcwfaoBdbavclfalBdbdnaXaoc:3F;N8N2alc:F:b:DD27aAc;D;O:B8J27arGgOcdtfgvydbgicuSmbcehHinaHhvdnabaicx2fgiydbaA9hmbaiydlal9hmbaiydwaoSmikavcefhHaXaOavfarGgOcdtfgvydbgicu9hmbkkavakBdbakcefhkkaxcifgxad6mbkakci2hOkcwhvaDTmekaDawUdbkavcdthvaqcxfc98fhiinaiavfydbcbyd;C:L:cjbH:bjjjbbavc98fgvmbkaqc;Wbf8KjjjjbaOk:0iewuabcFeaecdtz:xjjjbhbdnalmbcbskaecufhvdndnaiTmbcbhocbhrindndndnabaiarcdtgwfydbgDcm4aD7c:v;t;h;Ev2gecs4ae7avGgqcdtfgkydbgxcuSmbceheinaiaxcdtgxfydbaDSmdaqaefhxaecefheabaxavGgqcdtfgkydbgxcu9hmbkkakarBdbaoheaocefhoxekadaxfydbhekadawfaeBdbarcefgral9hmbxdkkcbhocbhDindnabaDcm4aD7c:v;t;h;Ev2gecs4ae7avGgqcdtfgkydbgxcuSmbaxaDSmbceheinabaqaefavGgqcdtfgkydbgxcuSmeaecefheaxaD9hmbkkdndnaxcu9hmbakaDBdbaoheaocefhoxekadaxcdtfydbhekadaDcdtfaeBdbaDcefgDal9hmbkkaok:3ldrue9:8Jjjjjbc;Wb9Rgr8Kjjjjbcbhwarcxfcbc;Kbz:xjjjb8AdnabaeSmbabaeadcdtz:wjjjb8AkarcualcdtalcFFFFi0EgDcbyd;y:L:cjbHjjjjbbgqBdxarceBd2aqcbaialavcbarcxfz:djjjbcualcx2alc;v:Q;v:Qe0Ecbyd;y:L:cjbHjjjjbbhkarcxfaryd2gxcdtfakBdbaraxcefgmBd2akaialavcbcbz:ejjjb8AarcxfamcdtfaDcbyd;y:L:cjbHjjjjbbgiBdbaraxcdfgvBd2arcxfavcdtfcuaialaeadaqz:fjjjbgecltaecjjjjiGEcbyd;y:L:cjbHjjjjbbgqBdbaqaeaiakalz:gjjjbaxcifhkdnadTmbaoaoNhocbhwabhlcbheindnaqaialydbgvcdtfydbcdtfIdbao9ETmbalclf8PdbhPabawcdtfgDavBdbaDclfaP83dbawcifhwkalcxfhlaecifgead6mbkkdnakTmbaxcdtarcxffcwfhlinalydbcbyd;C:L:cjbH:bjjjbbalc98fhlakcufgkmbkkarc;Wbf8Kjjjjbawk;lOoDud99oue99vuv998Jjjjjbc;Wb9Rgw8KjjjjbdndnarmbcbhDxekawcxfcbc;Kbz:xjjjb8Aawcuadcx2adc;v:Q;v:Qe0Ecbyd;y:L:cjbHjjjjbbgqBdxawceBd2aqaeadaicbcbz:ejjjb8AawcuadcdtadcFFFFi0Egkcbyd;y:L:cjbHjjjjbbgxBdzawcdBd2adcd4adfhecehiinaigmcethiamae6mbkcbhPawcuamcdtgsamcFFFFi0Ecbyd;y:L:cjbHjjjjbbgzBdCawciBd2dndnar:ZgH:rJbbbZMgO:lJbbb9p9DTmbaO:Ohixekcjjjj94hikamcufhAc:bwhCcbhXadhQcbhLinaiaCcufgeaiae9iEaPcefaiaP9kEhDdndnadTmbaDcuf:YhOaqhiaxheadhKindndnaiIdbaONJbbbZMgY:lJbbb9p9DTmbaY:Oh8Axekcjjjj94h8Aka8AcCth8AdndnaiclfIdbaONJbbbZMgY:lJbbb9p9DTmbaY:OhExekcjjjj94hEkaEcqta8AVh8AdndnaicwfIdbaONJbbbZMgY:lJbbb9p9DTmbaY:OhExekcjjjj94hEkaea8AaEVBdbaicxfhiaeclfheaKcufgKmbkazcFeasz:xjjjbh3cbh5cbh8Eindna3axa8Ecdtfydbg8Acm4a8A7c:v;t;h;Ev2gics4ai7aAGgKcdtfgEydbgecuSmbaea8ASmbcehiina3aKaifaAGgKcdtfgEydbgecuSmeaicefhiaea8A9hmbkkaEa8ABdba5aecuSfh5a8Ecefg8Ead9hmbxdkkazcFeasz:xjjjb8Acbh5kdnaQ:ZgYaH:taD:YgOaC:Y:tg8FNaX:Zgaa5:Zgh:tNaaaH:taOaP:Y:tggNahaY:tNMg8JJbbbb9BmbaYaa:taga8FahaH:tNNNa8J:vaOMhOkaPaDa5ar0geEhPaXa5aeEhXdna5arSmbaDaCaeEgCaP9Rcd9imbdndnaLcl0mbdnaOJbbbZMgO:lJbbb9p9DTmbaO:Ohixdkcjjjj94hixekaPaCfcd9Thika5aQaeEhQaLcefgLcs9hmekkdndnaXmbcihicbhDxekawakcbyd;y:L:cjbHjjjjbbg8ABdKawclBd2aPcuf:YhYdnadTmbaqhiaxheadhKindndnaiIdbaYNJbbbZMgO:lJbbb9p9DTmbaO:OhExekcjjjj94hEkaEcCthEdndnaiclfIdbaYNJbbbZMgO:lJbbb9p9DTmbaO:Oh3xekcjjjj94h3ka3cqtaEVhEdndnaicwfIdbaYNJbbbZMgO:lJbbb9p9DTmbaO:Oh3xekcjjjj94h3kaeaEa3VBdbaicxfhiaeclfheaKcufgKmbkkawcuazama8Aaxadz:mjjjbgDc32giaDc;j:KM;jb0Ecbyd;y:L:cjbHjjjjbbgeBd3awcvBd2aecbaiz:xjjjbh3avcd4hxdnadTmbdnalTmbaxcdth8Ea8AhEaqhealhKadhAina3aEydbc32fgiaeIdbaiIdbMUdbaiaeclfIdbaiIdlMUdlaiaecwfIdbaiIdwMUdwaiaKIdbaiIdxMUdxaiaKclfIdbaiIdzMUdzaiaKcwfIdbaiIdCMUdCaiaiIdKJbbjZMUdKaEclfhEaecxfheaKa8EfhKaAcufgAmbxdkka8AhKaqheadhEina3aKydbc32fgiaeIdbaiIdbMUdbaiaeclfIdbaiIdlMUdlaiaecwfIdbaiIdwMUdwaiaiIdxJbbbbMUdxaiaiIdzJbbbbMUdzaiaiIdCJbbbbMUdCaiaiIdKJbbjZMUdKaKclfhKaecxfheaEcufgEmbkkdnaDTmba3hiaDheinaiaiIdbJbbbbJbbjZaicKfIdbgO:vaOJbbbb9BEgONUdbaiclfgKaOaKIdbNUdbaicwfgKaOaKIdbNUdbaicxfgKaOaKIdbNUdbaiczfgKaOaKIdbNUdbaicCfgKaOaKIdbNUdbaic3fhiaecufgembkkcbhEawcuaDcdtgCaDcFFFFi0Egicbyd;y:L:cjbHjjjjbbgeBdaawcoBd2awaicbyd;y:L:cjbHjjjjbbg8EBd8KaecFeaCz:xjjjbh5dnadTmbaoJbbjZJbbjZaY:vaPceSENgOaONhYaxcdthxalheinaYaecN:H:cjbalEgKIdwa3a8AydbgAc32fgiIdC:tgOaONaKIdbaiIdx:tgOaONaKIdlaiIdz:tgOaONMMNaqcwfIdbaiIdw:tgOaONaqIdbaiIdb:tgOaONaqclfIdbaiIdl:tgOaONMMMhOdndna5aAcdtgifgKydbcuSmba8EaifIdbaO9ETmekaKaEBdba8EaifaOUdbka8Aclfh8AaqcxfhqaeaxfheadaEcefgE9hmbkkaba5aCz:wjjjb8Acrhikaicdthiawcxfc98fheinaeaifydbcbyd;C:L:cjbH:bjjjbbaic98fgimbkkawc;Wbf8KjjjjbaDk:Pdidui99ducbhi8Jjjjjbca9Rglcbyd1:G:cjbBdKalcb8Pdj:G:cjb83izalcbydN:G:cjbBdwalcb8Pd:m:G:cjb83ibdndnaembJbbjFhvJbbjFhoJbbjFhrxekadcd4cdthwincbhdinalczfadfgDabadfIdbgvaDIdbgoaoav9EEUdbaladfgDavaDIdbgoaoav9DEUdbadclfgdcx9hmbkabawfhbaicefgiae9hmbkalIdwalIdK:thralIdlalIdC:thoalIdbalIdz:thvkJbbbbavavJbbbb9DEgvaoaoav9DEgvararav9DEk:H8Modui99lud99Aus998Jjjjjbcji9RgD8KjjjjbcbhqaDcxfcbc;Kbz:xjjjb8AaDcbBdwaD9cb83ibaDcbyd;i:L:cjbBd1eaDcb8Pd;a:L:cjb83ijeaDcbyd;u:L:cjbBd94aDcb8Pd;m:L:cjb83i9WdndnavmbJbbjFhkJbbjFhxJbbjFhmxekaocd4cdthPalhsincbhzinaDcjefazfgHasazfIdbgkaHIdbgxaxak9EEUdbaDc;WbfazfgHakaHIdbgxaxak9DEUdbazclfgzcx9hmbkasaPfhsaqcefgqav9hmbkaDId94aDId1e:thmaDIdtaDId:ee:thxaDId9WaDIdje:thkkJbbbbhOdnar:YgAJq;x8J88MaA:vJbbbbakakJbbbb9DEgkaxaxak9DEgkamamak9DENgxJbbbb9Bmbarc9:f:Yax:vhOkaDcCfhCaDcxfcxfhXcbhzinaDazfaDcjefazfIdbgkaxaDc;WbfazfIdbak:t:tJbbb:;NMUdbazclfgzcx9hmbkcbhQaDarar2gLar2gzcbyd;y:L:cjbHjjjjbbgHBdxaDceBd2aHcbazz:xjjjbgKcbcbadaialaoaraOaDawz:rjjjbcdhYaDcuaLcdtaLcFFFFi0Eg8Acbyd;y:L:cjbHjjjjbbgEBdzaDcdBd2aDcjefcbarz:xjjjb8Acbh3dnaLTmbdnarcb9kmbaKhzaEhHaLhsincbh3aHcbcuazaDcjefarz:AjjjbEBdbazarfhzaHclfhHascufgsmbxdkkaKhPcbh3cbhvindndnaKavar2faDcjefarz:AjjjbTmbcbhHaPhzarhsinazaHazRbbgqfgHcbaqE86bbazcefhzascufgsmbkaEavcdtfa3BdbaHa3fh3xekaEavcdtfcuBdbkaParfhPavcefgvaL9hmbkkdnabTmbaDcua3cotgza3cFFF8F0Ecbyd;y:L:cjbHjjjjbbgQBdCcihYaDciBd2aQcbazz:xjjjb8AaXhCkdnawceGmbaCa8Acbyd;y:L:cjbHjjjjbbg5BdbaDaYcefgzBd2aDcxfazcdtfaLcbyd;y:L:cjbHjjjjbbgzBdbaDaYcdfgYBd2azcbaLz:xjjjbh8EarcufhXdnarci9imbarc9:fhCararcef2aKfcefh8Aceh8Fina8Far2hPa8AhvcehqindnaEaqaPfcdtfydbcuSmbavhzaChHinazazRbbgscuasE86bbazcefhzaHcufgHmbkkavarfhvaqcefgqaX9hmbka8AaLfh8Aa8Fcefg8FaX9hmbkkarce9imbcbh8Acbhqcbhvina8EaqfhscbhzindnasazfgHRbbmbaHce86bba5a8AcdtfaqazfBdba8Acefh8Akarazcefgz9hmbkaqarfhqavcefgvar9hmbka8ATmbaKcefhaaKc9:fhharc9:fhgarci9ih8Jina8Ea5a8Acufg8Acdtfydbgvfcb86bbavar2hPdna8JmbaEavcdtfydbcuSmbaKaPfhHaghqindnaHcefgzRbbgscFe9hmbaHRbbmbcbhskazas86bbazhHaqcufgqmbkaharavcef2fhzaXhsindnazRbbgHcFe9hmbazcefRbbmbcbhHkazaH86bbazcufhzascufgsce9kmbkkaaaPfh8Kavavar9Ug8Lar29Rh8FcbhCindnaCceScuaCEa8Ffgzce9imbazaX9ombcuaCciSaCcdSEa8LfgHce9imbaHaX9ombaEaHar2azfg8McdtfydbcuSmba8Jmbaaa8Mar2fhzcbhqa8KhsaghvinazazRbbgHcbaHaHcFeSEasRbbEgP86bbascefhsazcefhzaPaH7aqVhqavcufgvmbkaqcFeGTmba8Ea8MfgzRbbmbazce86bba5a8Acdtfa8MBdba8Acefh8AkaCcefgCcl9hmbka8AmbkkdnaQTmbaKaEaQadaialaoaraOaDawz:rjjjba3TmbJbbjZaO:vhkawcjjjjlGhPdnawcdGTmbJbbnnaOaON:vh8NakJbbbZNhyaQhzinazczfgsIdbg8PazcCfIdbgx:vhmazcxfgqIdbgIax:vhAazcwfgvIdbg8Rax:vh8SakazydbgHcFrG:ZNhRakaHcq4cFrG:ZNh8UakaHcC4cFrG:ZNh8VdnaxJ:p;c;188Ng8WazcKfIdbMg8X:laxJ:983:g81Ngx9ETmba8Wazc3fIdbMazc8KfIdbg8Ya8Ya8X:vg8YN:tg8Z:lax9ETmba8WazcafIdbMazcyfIdbg8Wa8Wa8X:vg80N:tazc8SfIdba8Wa8YN:tg8Wa8Wa8Z:vg8WN:tg81:lax9ETmba8PJ:p;c;188NazcUfIdb:ta80a8RJ:p;c;188Nazc8WfIdb:tg8PN:ta8WaIJ:p;c;188Nazc80fIdb:ta8Ya8PN:tgIN:ta81:vgxam:tg8Ra8RNa8Pa8X:va8YaIa8Z:va8WaxN:tg8XN:ta80axN:tg8Wa8S:tg8Ya8YNa8XaA:tg8Ya8YNMMa8N9DTmbaxaRaxaR9EEgxakaRMgmaxam9DEhma8Xa8Ua8Xa8U9EEgxaka8UMgAaxaA9DEhAa8Wa8Va8Wa8V9EEgxaka8VMg8Saxa8S9DEh8SkdnaPTmbayaRMhmaya8UMhAaya8VMh8SkasamUdbaqaAUdbava8SUdbazc;abfhza3cufg3mbxdkkdnaPTmbakJbbbZNhxaQhzinazczfaxakazydbgHcFrG:ZNMUdbazcxfaxakaHcq4cFrG:ZNMUdbazcwfaxakaHcC4cFrG:ZNMUdbazc;abfhza3cufg3mbxdkkaQcCfhzinazc98fgHaHIdbazIdbgk:vUdbazc94fgHaHIdbak:vUdbazctfgHaHIdbak:vUdbazc;abfhza3cufg3mbkkcbhsdndnarcd9imbarcufh3aEarcdtfhadnabmbaKcefg8Mararcefgz2fh8JaKazfhba8MaLfh8Ecbhscbh8Kina8Kar2h8La8Mheabh8Aa8Eh8Fa8Jh5cbhXindnaEaXa8LfgqcdtgzfgHclfydbaHydbGaaazfgzydbGazclfydbGcuSmbclcbaKaqar2fgzarfRbbEazRbbcb9hVczcbazaLfgzRbbEVc;abcbazarfRbbEVhPaehza8AhHa8Fhqa5hva3hQindnaPclcbaHRbbEazRbbcb9hVczcbaqRbbEVc;abcbavRbbEVgPcetVgCTmbaCcFeSmbasaCRb;W;p:cjbfhskazcefhzaHcefhHaqcefhqavcefhvaQcufgQmbkkaearfhea8Aarfh8Aa8Farfh8Fa5arfh5aXcefgXa39hmbka8MaLfh8MabaLfhba8EaLfh8Ea8JaLfh8Ja8Kcefg8Ka39hmbxdkkJbbjZaO:vgkakJk;x8J88NNh8RawcdGh8EaDIdwhkaDIdlhxaDIdbhmcbhscbhPinaPar2h8KcbhvindnaEava8KfgqcdtgzfgHclfydbaHydbGaaazfgzydbGazclfydbGcuSmbcbh8AclcbaKaqar2fgYarfRbbEaYRbbcb9hVczcbaYaLfg8JRbbEVc;abcba8JarfRbbEVh8Lindna8LclcbaYa8Ag8Mcefg8AfgzarfRbbEazRbbcb9hVczcba8Ja8AfgzRbbEVc;abcbazarfRbbEVg8LcetVgCTmbaCcFeSmbcbhqdndndnaCRb;W;n:cjbcufPdebdka8ETmeaCcC2gz8Ve;W:L:cjbcltaz8Ve;Y:L:cjbcsGVh8FaKa8Mfh5cxhzaDcjefhHinaHaQaEa8Faz4gqce4ceGavfaqcd4ceGaPfar2fgXcdtfydbcotfa5aqceGfaXar2fRbbcotfcnfBdbaHclfhHazc98fgzc989hmbkaDydjegzIdyaDyd:megHIdyMaDyd:eegqIdyaDyd1egXIdyMMg8XaqIdwaXIdwMJbbbZNgANazIdUaHIdUMaqIdUaXIdUMMg8WMg8Sa8SMazIdaaHIdaMaqIdaaXIdaMMg8YaqIdzaXIdzMJbbbZNg8SNMa8SNazId8SaHId8SMaqId8SaXId8SMMgRa8SNazId80aHId80MaqId80aXId80MMg8UMg8Sa8SMazId3aHId3MaqId3aXId3MMg8VaqIdxaXIdxMJbbbZNg8SNMa8SNazId8KaHId8KMaqId8KaXId8KMMg8Za8SNazId8WaHId8WMaqId8WaXId8WMMg80Mg8Sa8SMazIdKaHIdKMaqIdKaXIdKMMgyaANMaANazId88aHId88MaqId88aXId88MMg8PMMM:lgIa8RazIdCaHIdCMaqIdCaXIdCMMN9Ea8XazIdwaHIdwMJbbbZNgANa8WMg8Sa8SMa8YazIdzaHIdzMJbbbZNg8SNMa8SNaRa8SNa8UMg8Sa8SMa8VazIdxaHIdxMJbbbZNg8SNMa8SNa8Za8SNa80Mg8Sa8SMayaANMaANa8PMMM:laIJ;d;1UZN9DGhqxekaKa8Mfh8FcbhzcrhHindnaCaz4ceGTmba8FazceGfazce4ceGavfazcd4aPfar2fgqar2fRbbgXcFeSmbaQaEaqcdtfydbcotfaXcotfc9efRbbaH4ceGTmbcbhqxdkaHcufhHcehqazcefgzcw9hmbkkaCcC2aqcq2fgH8Ve;W:L:cjbgzTmbaHc;Y:L:cjbfhqaKa8MfhCabasc8K2fhHindnasae9pmbaHaQaEazcD4ceGavfazcq4ceGaPfar2fgXcdtfydbcotfaCazcw4ceGfaXar2fRbbcotfgXc9ifIdbamMUdbaHclfaXc9mfIdbaxMUdbaHcwfaXc9qfIdbakMUdbaHcxfamaQaEazcv4ceGavfazco4ceGaPfar2fgXcdtfydbcotfaCazcl4ceGfaXar2fRbbcotfgXc9ifIdbMUdbaHczfaxaXc9mfIdbMUdbaHcCfakaXc9qfIdbMUdbaHcKfamaQaEazce4ceGavfazcd4ceGaPfar2fgXcdtfydbcotfaCazceGfaXar2fRbbcotfgzc9ifIdbMUdbaHc3faxazc9mfIdbMUdbaHcafakazc9qfIdbMUdbkaHc8KfhHascefhsaq8Vebhzaqcdfhqazmbkka8Aa39hmbkkavcefgva39hmbkaPcefgPa39hmbkaDyd2gYTmekaYcdtaDcxffc98fhzinazydbcbyd;C:L:cjbH:bjjjbbazc98fhzaYcufgYmbkkaDcjif8Kjjjjbask;Kxmiue99due99euz99eui99eud99dud99oudnalTmbaocd4hkaqcdGhxarc99fhqarcethmawawMhPcbhsindndnawavaiascdtfgoclfydbak2cdtfgzIdwgHavaoydbak2cdtfgOIdwgA:tgCaCNazIdbgXaOIdbgQ:tgLaLNazIdlgKaOIdlgY:tg8Aa8ANMMgEavaocwfydbak2cdtfgoIdwg3aA:tg5a5NaoIdbg8EaQ:tg8Fa8FNaoIdlgaaY:tghahNMMggaEag9EEgEa3aH:tgHaHNa8EaX:tgHaHNaaaK:tgHaHNMMgHaEaH9EE:rNgHaHMgH:lJbbb9p9DTmbaH:Ohoxekcjjjj94hokdnaLahNa8Aa8FN:tgHaHNa8Aa5NaCahN:tgXaXNaCa8FNaLa5N:tgKaKNMMg3Jbbbb9BmbJbbjZhEdnaoceaoce9kEgoamaoam9iEg8Jcd9imbJbbjZa8J:Z:vhEkarcb9imbaAaDIdw:th8KaYaDIdl:th8LaQaDIdb:th8Ma8Jcba8Jcb9kEh8NdnadTmbaHJbbjZa3:rgA:vgQNg3aAa8Jcefa8Jcdf2:Y:vgANh8EaKaQNgKaANhyaXaQNgXaXaANNh8PcbhIina8Jcba8Jcb9kEcefh8RaEaI:ZNgQaCNa8KMhgaQa8ANa8LMh8SaQaLNa8MMhRcbhzindndnaPaEaz:ZNgQahNa8SMgYNgH:lJbbb9p9DTmbaH:OhOxekcjjjj94hOkaOce91goaqaoaq6Eh8UdndnaPaQa5NagMgHNga:lJbbb9p9DTmbaa:Oh8Vxekcjjjj94h8Vka8Ua8Vce91goaqaoaq6Eg8Wcefar2fcefgoar2h8XdndnaPaQa8FNaRMgQNga:lJbbb9p9DTmbaa:Oh8Yxekcjjjj94h8Ykadaeaocdtfydbcotfaba8Yce91goaqaoaq6Eg8Zfa8XfcefRbbcotfgocnfa8Ucqta8ZcCtVa8WVBdbaoc9efg8Ua8URbbcea8YceGaOcetcdGVa8VcdtclGVtV86bbaoc9ifgOaQaANaOIdbMUdbaoc9mfgOaYaANaOIdbMUdbaoc9qfgOaHaANaOIdbMUdbaoc9ufgOaAaOIdbMUdbdnaxTmbaoc9yfgOa8PaOIdbMUdbaoc9CfgOaKayNaOIdbMUdbaoc9GfgOa3a8ENaOIdbMUdbaoc9KfgOaXayNaOIdbMUdbaoc9OfgOaXa8ENaOIdbMUdbaoc2fgOaKa8ENaOIdbMUdbaoc9WfgOaXaAa3aHNaXaQNaKaYNMMgY:mNgQNaOIdbMUdbaoctfgOaKaQNaOIdbMUdbaoc94fgOa3aQNaOIdbMUdbaoc98fgoaoIdbaYaQN:tUdbka8Razcefgz9hmbka8Jcufh8JaIa8NShoaIcefhIaoTmbxdkkcbh8Vina8Jcba8Jcb9kEcefh8UaEa8V:ZNgAaCNa8KMhYaAa8ANa8LMhHaAaLNa8MMhXcbhoindndnaPaEao:ZNgAahNaHMNgQ:lJbbb9p9DTmbaQ:Ohzxekcjjjj94hzkazce91gzaqazaq6EhzdndnaPaAa5NaYMNgQ:lJbbb9p9DTmbaQ:OhOxekcjjjj94hOkazaOce91gOaqaOaq6Ecefar2fcefar2hzdndnaPaAa8FNaXMNgA:lJbbb9p9DTmbaA:OhOxekcjjjj94hOkabaOce91gOaqaOaq6Efazfcefce86bba8Uaocefgo9hmbka8Jcufh8Ja8Va8NShoa8Vcefh8VaoTmbkkascifgsal6mbkkk:Nvezu8Jjjjjbcjd9Rgb8Kjjjjbcbheabcbcjdz:xjjjbhdc:W:H:cjbhbinabRbbgicC2glabcqf8Veb87e;4:L:cjbalabcdfgv8Peb83e;W:L:cjbaiabcefRbb86b;W;n:cjbadaifce86bbalavabcxfceaetc:F:d;avGEgi8Peb83e;6:L:cjbalai8Vew87e:c:M:cjbabcQfhbaecefgecK9hmbkcbhoinc;Y:L:cjbhrcbhvindnadavfgwRbbce9hmbavcC2c;W:L:cjbfhDcbhbcehqavc;W;n:cjbfhkinabcitc:G:H:cjbfhlcbhbcbheinaeavab4ceGalabfRbbtVheabcefgbcw9hmbkdnadaecFeGgxfgmRbbmbaxcC2c;W:L:cjbfhPcbhbcehsindnaDabcq2gif8VebgbTmbaraifheaPaifhiinaialabcl4csGfRbbcltalabcw4csGfRbbcwtValabcsGfRbbV87ebaicdfhiae8VebhbaecdfheabmbkkcehbasceGhecbhsaembkamce86bbaxakRbb86b;W;n:cjbkcehbaqceGhlcbhqalmbkawcd86bbkarcCfhravcefgvcjd9hmbkaocefgoci9hmbkcbhic;W:L:cjbhvincuhlavhbinalcefhlab8Vebheabcdfhbaembkaial86b;W;p:cjbavcCfhvaicefgicjd9hmbkadcjdf8Kjjjjbk9DeeuabcFeaicdtz:xjjjbhlcbhbdnadTmbindnalaeydbcdtfgiydbcu9hmbaiabBdbabcefhbkaeclfheadcufgdmbkkabk;Bidqui998Jjjjjbc;Wb9Rgl8Kjjjjbalcxfcbc;Kbz:xjjjb8Aadcd4adfhvcehoinaogrcethoarav6mbkalcuarcdtgoarcFFFFi0Ecbyd;y:L:cjbHjjjjbbgvBdxavcFeaoz:xjjjbhwdnadTmbaicd4hDarcufhqcbhkindndnawcbaeakaD2cdtfgrydlgiaicjjjj94SEgocH4ao7c:F:b:DD2cbarydbgxaxcjjjj94SEgocH4ao7c;D;O:B8J27cbarydwgmamcjjjj94SEgrcH4ar7c:3F;N8N27aqGgvcdtfgrydbgocuSmbam::hPai::hsax::hzcehiinaihrdnaeaoaD2cdtfgiIdbaz9CmbaiIdlas9CmbaiIdwaP9BmikarcefhiawavarfaqGgvcdtfgrydbgocu9hmbkkarakBdbakhokabakcdtfaoBdbakcefgkad9hmbkkalydxcbyd;C:L:cjbH:bjjjbbalc;Wbf8Kjjjjbk9teiucbcbyd;G:L:cjbgeabcifc98GfgbBd;G:L:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaik;LeeeudndnaeabVciGTmbabhixekdndnadcz9pmbabhixekabhiinaiaeydbBdbaiclfaeclfydbBdbaicwfaecwfydbBdbaicxfaecxfydbBdbaeczfheaiczfhiadc9Wfgdcs0mbkkadcl6mbinaiaeydbBdbaeclfheaiclfhiadc98fgdci0mbkkdnadTmbinaiaeRbb86bbaicefhiaecefheadcufgdmbkkabk;aeedudndnabciGTmbabhixekaecFeGc:b:c:ew2hldndnadcz9pmbabhixekabhiinaialBdbaicxfalBdbaicwfalBdbaiclfalBdbaiczfhiadc9Wfgdcs0mbkkadcl6mbinaialBdbaiclfhiadc98fgdci0mbkkdnadTmbinaiae86bbaicefhiadcufgdmbkkabk9teiucbcbyd;G:L:cjbgeabcrfc94GfgbBd;G:L:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaikTeeucbabcbyd;G:L:cjbge9Rcifc98GaefgbBd;G:L:cjbdnabZbcztge9nmbabae9RcFFifcz4nb8Akk6eiucbhidnadTmbdninabRbbglaeRbbgv9hmeaecefheabcefhbadcufgdmbxdkkalav9Rhikaikk;0vdbcj:Gdk;yvFFuuFFuuFFuuFFuFFFuFFFuFbbbbbbbbebbbdbbbbbbbebbbebbbdbbbbbbbbbbbeeeeeebebbeebbebbebbbeeebbbbebbbbbbbbbbbbbbbbbbbeeeeeeebebbbeeebbeebbbbbebbbbbebebbbbbbbbbbbbbbbdiorbelvlbodveribbbbbbbbbbbbbbbbbbbbbbebbbbbbbbbbbbbbbbbbbbbibbbbbbbbbbbbbbbbbbbbbobbbbbbbbbbbbbbbbbbbbbrbaebbbbbbbbbbbbbbbbbbsd8We8YbbbbbbbhiaebbbbbbQe8Ke9cebbbbbbbbbbbbbbbbLb8KebbbbbbbbbbbbbbbbbbKbbbbbbbbbbbbbbbbbbbbbYeJbilbbbbbbbbbbbbbbbbEe80e8WlbbbbbbzlAbbbbbbb5eJdnibbbbbbai8Kbbbbbbb8Ee9ce8Ylcibbbb8Yebbbbbbbb8FdOlAdbbbbbb80e8Ylbbbbbb88eTi8KiJv8Jlbbbbbbbbbbbb89e9td8Kv9qibbbbndlvaibbbbZd8Li8KvbbbbbbJdTibbbbbb9Pe81b9GvoiBvbbbbbbbbbbbb9Re9JbvoWibbbbvibbbbbbbb9VeWi9Gvbbbbbb8WvBbbbbbbb9:b9ceBvbbbbbbbbbbbbbbbbubWibbbbbbbbbbbbbbbbbb;Wd9hvSrbbbbbbWl9NvbbbbbbFbbbbbbbbbbbbbbbbbbbbbFFuuFFuuFFuuFFuFFFuFFFuFbc;y:Ldkxebbbdbbb;W:Obb",e=new Uint8Array([32,0,65,2,1,106,34,33,3,128,11,4,13,64,6,253,10,7,15,116,127,5,8,12,40,16,19,54,20,9,27,255,113,17,42,67,24,23,146,148,18,14,22,45,70,69,56,114,101,21,25,63,75,136,108,28,118,29,73,115]);if(typeof WebAssembly!="object")return{supported:!1};var t,n=WebAssembly.instantiate(a(i),{}).then(function(p){t=p.instance,t.exports.__wasm_call_ctors()});function a(p){for(var v=new Uint8Array(p.length),w=0;w<p.length;++w){var g=p.charCodeAt(w);v[w]=g>96?g-97:g>64?g-39:g+4}for(var S=0,w=0;w<p.length;++w)v[S++]=v[w]<60?e[v[w]]:(v[w]-60)*64+v[++w];return v.buffer.slice(0,S)}function s(p){if(!p)throw new Error("Assertion failed")}function r(p){return new Uint8Array(p.buffer,p.byteOffset,p.byteLength)}function o(p,v,w,g){var S=t.exports.sbrk,R=S(w*4),A=S(w*g*4),I=new Uint8Array(t.exports.memory.buffer);I.set(r(v),A),p(R,A,w,g*4),I=new Uint8Array(t.exports.memory.buffer);var C=new Uint32Array(w);return new Uint8Array(C.buffer).set(I.subarray(R,R+w*4)),S(R-S(0)),C}function c(p,v,w){var g=t.exports.sbrk,S=g(v.length*4),R=g(w*4),A=new Uint8Array(t.exports.memory.buffer),I=r(v);A.set(I,S);var C=p(R,S,v.length,w);A=new Uint8Array(t.exports.memory.buffer);var D=new Uint32Array(w);new Uint8Array(D.buffer).set(A.subarray(R,R+w*4)),g(S-g(0));for(var N=0;N<v.length;++N)v[N]=D[v[N]];return[D,C]}function l(p){for(var v=0,w=0;w<p.length;++w){var g=p[w];v=v<g?g:v}return v}function d(p,v,w,g,S,R,A,I,C){var D=t.exports.sbrk,N=D(4),F=D(w*4),z=D(S*R),k=D(w*4),Y=new Uint8Array(t.exports.memory.buffer);Y.set(r(g),z),Y.set(r(v),k);var W=p(F,k,w,z,S,R,A,I,C,N);Y=new Uint8Array(t.exports.memory.buffer);var K=new Uint32Array(W);r(K).set(Y.subarray(F,F+W*4));var ee=new Float32Array(1);return r(ee).set(Y.subarray(N,N+4)),D(N-D(0)),[K,ee[0]]}function f(p,v,w,g,S,R,A,I,C,D,N,F,z){var k=t.exports.sbrk,Y=k(4),W=k(w*4),K=k(S*R),ee=k(S*I),me=k(C.length*4),Te=k(w*4),q=D?k(S):0,ne=new Uint8Array(t.exports.memory.buffer);ne.set(r(g),K),ne.set(r(A),ee),ne.set(r(C),me),ne.set(r(v),Te),D&&ne.set(r(D),q);var ye=p(W,Te,w,K,S,R,ee,I,me,C.length,q,N,F,z,Y);ne=new Uint8Array(t.exports.memory.buffer);var Ae=new Uint32Array(ye);r(Ae).set(ne.subarray(W,W+ye*4));var fe=new Float32Array(1);return r(fe).set(ne.subarray(Y,Y+4)),k(Y-k(0)),[Ae,fe[0]]}function h(p,v,w,g,S,R,A,I,C,D,N,F,z){var k=t.exports.sbrk,Y=k(4),W=k(S*R),K=k(S*I),ee=k(C.length*4),me=k(w*4),Te=D?k(S):0,q=new Uint8Array(t.exports.memory.buffer);q.set(r(g),W),q.set(r(A),K),q.set(r(C),ee),q.set(r(v),me),D&&q.set(r(D),Te);var ne=p(me,w,W,S,R,K,I,ee,C.length,Te,N,F,z,Y);q=new Uint8Array(t.exports.memory.buffer),r(v).set(q.subarray(me,me+ne*4)),r(g).set(q.subarray(W,W+S*R)),r(A).set(q.subarray(K,K+S*I));var ye=new Float32Array(1);return r(ye).set(q.subarray(Y,Y+4)),k(Y-k(0)),[ne,ye[0]]}function u(p,v,w,g){var S=t.exports.sbrk,R=S(w*g),A=new Uint8Array(t.exports.memory.buffer);A.set(r(v),R);var I=p(R,w,g);return S(R-S(0)),I}function b(p,v,w,g,S,R,A,I){var C=t.exports.sbrk,D=C(I*4),N=C(w*g),F=S?C(w*R):0,z=new Uint8Array(t.exports.memory.buffer);z.set(r(v),N),S&&z.set(r(S),F);var k=p(D,N,w,g,F,R,A,I);z=new Uint8Array(t.exports.memory.buffer);var Y=new Uint32Array(k);return r(Y).set(z.subarray(D,D+k*4)),C(D-C(0)),Y}function M(p,v,w,g,S,R,A,I,C){var D=t.exports.sbrk,N=D(4),F=D(w*4),z=D(S*R),k=D(w*4),Y=A?D(S):0,W=new Uint8Array(t.exports.memory.buffer);W.set(r(g),z),W.set(r(v),k),A&&W.set(r(A),Y);var K=p(F,k,w,z,S,R,Y,I,C,N);W=new Uint8Array(t.exports.memory.buffer);var ee=new Uint32Array(K);r(ee).set(W.subarray(F,F+K*4));var me=new Float32Array(1);return r(me).set(W.subarray(N,N+4)),D(N-D(0)),[ee,me[0]]}function x(p,v,w,g,S,R,A){var I=t.exports.sbrk,C=I(w*4),D=I(S*R),N=I(w*4),F=new Uint8Array(t.exports.memory.buffer);F.set(r(g),D),F.set(r(v),N);var z=p(C,N,w,D,S,R,A);F=new Uint8Array(t.exports.memory.buffer);var k=new Uint32Array(z);return r(k).set(F.subarray(C,C+z*4)),I(C-I(0)),k}function m(p,v,w,g,S,R){var A=t.exports.sbrk,I=A(w.byteLength),C=A(v.byteLength),D=new Uint8Array(t.exports.memory.buffer);D.set(r(w),I),D.set(r(v),C);var N=w.byteLength/g,F=p(0,0,C,v.length,I,N,g,S,R),z=A(F*9*4),k=p(z,F,C,v.length,I,N,g,S,R);s(k<=F),D=new Uint8Array(t.exports.memory.buffer);var Y=new Float32Array(k*9);return r(Y).set(D.subarray(z,z+Y.byteLength)),A(I-A(0)),Y}var y={LockBorder:1,Sparse:2,ErrorAbsolute:4,Prune:8,Regularize:16,Permissive:32,RegularizeLight:64,PreserveFolds:128,ErrorClamped:256,_InternalDebug:1<<30},_={Shell:1,Solve:2,Thicken:0,_InternalDebug:1<<30};return{ready:n,supported:!0,compactMesh:function(p){s(p instanceof Uint32Array||p instanceof Int32Array||p instanceof Uint16Array||p instanceof Int16Array),s(p.length%3==0);var v=p.BYTES_PER_ELEMENT==4?p:new Uint32Array(p),w=c(t.exports.meshopt_optimizeVertexFetchRemap,v,l(p)+1);if(p!==v)for(var g=0;g<v.length;++g)p[g]=v[g];return w},generatePositionRemap:function(p,v){return s(p instanceof Float32Array),s(p.length%v==0),s(v>=3),o(t.exports.meshopt_generatePositionRemap,p,p.length/v,v)},simplify:function(p,v,w,g,S,R){s(p instanceof Uint32Array||p instanceof Int32Array||p instanceof Uint16Array||p instanceof Int16Array),s(p.length%3==0),s(v instanceof Float32Array),s(v.length%w==0),s(w>=3),s(g>=0&&g<=p.length),s(g%3==0),s(S>=0);for(var A=0,I=0;I<(R?R.length:0);++I)s(R[I]in y),A|=y[R[I]];var C=p.BYTES_PER_ELEMENT==4?p:new Uint32Array(p),D=d(t.exports.meshopt_simplify,C,p.length,v,v.length/w,w*4,g,S,A);return D[0]=p instanceof Uint32Array?D[0]:new p.constructor(D[0]),D},simplifyWithAttributes:function(p,v,w,g,S,R,A,I,C,D){s(p instanceof Uint32Array||p instanceof Int32Array||p instanceof Uint16Array||p instanceof Int16Array),s(p.length%3==0),s(v instanceof Float32Array),s(v.length%w==0),s(w>=3),s(g instanceof Float32Array),s(g.length==S*(v.length/w)),s(S>=0),s(A==null||A instanceof Uint8Array),s(A==null||A.length==v.length/w),s(I>=0&&I<=p.length),s(I%3==0),s(C>=0),s(Array.isArray(R)),s(S>=R.length),s(R.length<=32);for(var N=0;N<R.length;++N)s(R[N]>=0);for(var F=0,N=0;N<(D?D.length:0);++N)s(D[N]in y),F|=y[D[N]];var z=p.BYTES_PER_ELEMENT==4?p:new Uint32Array(p),k=f(t.exports.meshopt_simplifyWithAttributes,z,p.length,v,v.length/w,w*4,g,S*4,new Float32Array(R),A,I,C,F);return k[0]=p instanceof Uint32Array?k[0]:new p.constructor(k[0]),k},simplifyWithUpdate:function(p,v,w,g,S,R,A,I,C,D){s(p instanceof Uint32Array||p instanceof Int32Array||p instanceof Uint16Array||p instanceof Int16Array),s(p.length%3==0),s(v instanceof Float32Array),s(v.length%w==0),s(w>=3),s(g instanceof Float32Array),s(g.length==S*(v.length/w)),s(S>=0),s(A==null||A instanceof Uint8Array),s(A==null||A.length==v.length/w),s(I>=0&&I<=p.length),s(I%3==0),s(C>=0),s(Array.isArray(R)),s(S>=R.length),s(R.length<=32);for(var N=0;N<R.length;++N)s(R[N]>=0);for(var F=0,N=0;N<(D?D.length:0);++N)s(D[N]in y),F|=y[D[N]];var z=p.BYTES_PER_ELEMENT==4?p:new Uint32Array(p),k=h(t.exports.meshopt_simplifyWithUpdate,z,p.length,v,v.length/w,w*4,g,S*4,new Float32Array(R),A,I,C,F);if(p!==z)for(var N=0;N<k[0];++N)p[N]=z[N];return k},getScale:function(p,v){return s(p instanceof Float32Array),s(p.length%v==0),s(v>=3),u(t.exports.meshopt_simplifyScale,p,p.length/v,v*4)},simplifyPoints:function(p,v,w,g,S,R){return s(p instanceof Float32Array),s(p.length%v==0),s(v>=3),s(w>=0&&w<=p.length/v),g?(s(g instanceof Float32Array),s(g.length%S==0),s(S>=3),s(p.length/v==g.length/S),b(t.exports.meshopt_simplifyPoints,p,p.length/v,v*4,g,S*4,R||0,w)):b(t.exports.meshopt_simplifyPoints,p,p.length/v,v*4,void 0,0,0,w)},simplifySloppy:function(p,v,w,g,S,R){s(p instanceof Uint32Array||p instanceof Int32Array||p instanceof Uint16Array||p instanceof Int16Array),s(p.length%3==0),s(v instanceof Float32Array),s(v.length%w==0),s(w>=3),s(g==null||g instanceof Uint8Array),s(g==null||g.length==v.length/w),s(S>=0&&S<=p.length),s(S%3==0),s(R>=0);var A=p.BYTES_PER_ELEMENT==4?p:new Uint32Array(p),I=M(t.exports.meshopt_simplifySloppy,A,p.length,v,v.length/w,w*4,g,S,R);return I[0]=p instanceof Uint32Array?I[0]:new p.constructor(I[0]),I},simplifyPrune:function(p,v,w,g){s(p instanceof Uint32Array||p instanceof Int32Array||p instanceof Uint16Array||p instanceof Int16Array),s(p.length%3==0),s(v instanceof Float32Array),s(v.length%w==0),s(w>=3),s(g>=0);var S=p.BYTES_PER_ELEMENT==4?p:new Uint32Array(p),R=x(t.exports.meshopt_simplifyPrune,S,p.length,v,v.length/w,w*4,g);return R=p instanceof Uint32Array?R:new p.constructor(R),R},remesh:function(p,v,w,g,S){s(p instanceof Uint32Array||p instanceof Int32Array||p instanceof Uint16Array||p instanceof Int16Array),s(p.length%3==0),s(v instanceof Float32Array),s(v.length%w==0),s(w>=3),s(g>=4&&g<=256);for(var R=0,A=0;A<(S?S.length:0);++A)s(S[A]in _),R|=_[S[A]];var I=p.BYTES_PER_ELEMENT==4?p:new Uint32Array(p);return m(t.exports.meshopt_remesh,I,v,w*4,g,R)}}})();var Qy={lesion:.003,cord:.002,disc:.001,vessel:5e-4},$y=.001,ev=.2;function Uu(i,e,t,n,a){let[s,r]=[0,1/0];if(n){let h=i.clone().sub(n.origin).dot(n.normal),u=e.dot(n.normal);Math.abs(u)<1e-9?[s,r]=h<=0?[0,1/0]:[1/0,1/0]:u<0?s=Math.max(-h/u,0):r=-h/u}let o=[];for(let h of t){let u=h.crossings(i,e),b=n&&h.look.opacity>=1&&u.filter(({at:x})=>x<s).length%2,M=u.find(({at:x})=>x>=s&&x<=r);b?o.push({solid:h,at:s-(Qy[h.kind]??0),part:""}):M&&o.push({solid:h,...M})}o.sort((h,u)=>h.at-u.at);let c=o.filter(({solid:h})=>h.look.opacity>=a),l=c.length?c:o,d=l.findIndex(({solid:h})=>h.look.opacity>=1),f=d>=0&&l[d].solid.kind==="lesion"?l[d]:l[0];return f?{id:f.solid.id,part:f.part}:null}var vh=(i,e)=>!!e&&new L(...i).sub(e.origin).dot(e.normal)>ev;function Ou(i,e,t,n,a){if(vh(e,a))return!0;let s=i?.box.getSize(new L).length()/4||0,[r,o]=[n.right.clone().multiplyScalar(s),n.up.clone().multiplyScalar(s)],c=new L(...e);return[[0,0],[1,0],[-1,0],[0,1],[0,-1]].map(([d,f])=>c.clone().addScaledVector(r,d).addScaledVector(o,f)).every((d,f)=>tv(i,t,n.eye,d.sub(n.eye),a,f===0))}function tv(i,e,t,n,a,s){let r=Du(i,t,n,a)??(s?1:0),o=c=>c.look.opacity>=1?Du(c,t,n,a)??1/0:1/0;return r===0||e.some(c=>c!==i&&o(c)<r-$y)}function Du(i,e,t,n){let a=i?.crossings(e,t,i.details.light).map(({at:d})=>d)??[];if(!n)return a[0];let{normal:s,origin:r}=n,[o,c]=[s.dot(e.clone().sub(r)),s.dot(t)],l=-o/c;if(o<=0)return c>0?a.find(d=>d<l):a[0];if(!(c>=0))return a.filter(d=>d<l).length%2?l:a.find(d=>d>=l)}var ka=Math.pow(2,-24),Vs=Symbol("SKIP_GENERATION"),cc={strategy:0,maxDepth:40,targetLeafSize:10,useSharedArrayBuffer:!1,setBoundingBox:!0,onProgress:null,indirect:!1,verbose:!0,range:null,[Vs]:!1};function ot(i,e,t){return t.min.x=e[i],t.min.y=e[i+1],t.min.z=e[i+2],t.max.x=e[i+3],t.max.y=e[i+4],t.max.z=e[i+5],t}function Gs(i){let e=-1,t=-1/0;for(let n=0;n<3;n++){let a=i[n+3]-i[n];a>t&&(t=a,e=n)}return e}function _h(i,e,t){for(let n=0;n<3;n++){let a=e[i+2*n],s=e[i+2*n+1],r=a-s,o=a+s;r<t[n]&&(t[n]=r),o>t[n+3]&&(t[n+3]=o)}}function lc(i){let e=i[3]-i[0],t=i[4]-i[1],n=i[5]-i[2];return 2*(e*t+t*n+n*e)}function Xe(i,e){return e[i+15]===65535}function tt(i,e){return e[i+6]}function at(i,e){return e[i+14]}function Qe(i){return i+8}function $e(i,e){let t=e[i+6];return i+t*8}function Ba(i,e){return e[i+7]}function hc(i,e,t,n,a){let s=1/0,r=1/0,o=1/0,c=-1/0,l=-1/0,d=-1/0,f=1/0,h=1/0,u=1/0,b=-1/0,M=-1/0,x=-1/0,m=i.offset||0;for(let y=(e-m)*6,_=(e+t-m)*6;y<_;y+=6){let p=i[y+0],v=i[y+1],w=p-v,g=p+v;w<s&&(s=w),g>c&&(c=g),p<f&&(f=p),p>b&&(b=p);let S=i[y+2],R=i[y+3],A=S-R,I=S+R;A<r&&(r=A),I>l&&(l=I),S<h&&(h=S),S>M&&(M=S);let C=i[y+4],D=i[y+5],N=C-D,F=C+D;N<o&&(o=N),F>d&&(d=F),C<u&&(u=C),C>x&&(x=C)}n[0]=s,n[1]=r,n[2]=o,n[3]=c,n[4]=l,n[5]=d,a[0]=f,a[1]=h,a[2]=u,a[3]=b,a[4]=M,a[5]=x}var qn=8,Sh=8,Mh=new Int32Array(qn),jn=new Float32Array(qn*6),za=new Float32Array(qn*6),Dn=new Float32Array(6),dc=new Float32Array(6),wi=new Int32Array(Sh),ku=new Float32Array(Sh*6);function av(i,e,t,n){for(let a=0;a<3;a++){let s=e[i+2*a],r=e[i+2*a+1],o=s-r,c=s+r;o<t[n+a]&&(t[n+a]=o),c>t[n+a+3]&&(t[n+a+3]=c)}}function Bu(i,e){let t=i[e+3]-i[e],n=i[e+4]-i[e+1],a=i[e+5]-i[e+2];return 2*(t*n+n*a+a*t)}function zu(i,e,t,n,a,s){let r=-1,o=0;if(s===0)r=Gs(e),r!==-1&&(o=(e[r]+e[r+3])/2);else if(s===1)r=Gs(i),r!==-1&&(o=sv(t,n,a,r));else if(s===2){let c=lc(i),l=1.25*a,d=t.offset||0,f=(n-d)*6,h=(n+a-d)*6;for(let u=0;u<3;u++){let b=e[u],m=(e[u+3]-b)/qn;if(a<Sh){for(let y=0;y<a;y++){let _=f+y*6,p=t[_+2*u],v=y;for(;v>0&&t[wi[v-1]+2*u]>p;)wi[v]=wi[v-1],v--;wi[v]=_}for(let y=0;y<3;y++)Dn[y]=1/0,Dn[y+3]=-1/0,dc[y]=1/0,dc[y+3]=-1/0;for(let y=a-1;y>=0;y--)_h(wi[y],t,dc),ku.set(dc,y*6);for(let y=0;y<a-1;y++){_h(wi[y],t,Dn);let _=t[wi[y+1]+2*u];if(t[wi[y]+2*u]===_)continue;let p=y+1,v=a-p,w=lc(Dn)/c,g=Bu(ku,p*6)/c,S=1+1.25*(w*p+g*v);S<l&&(r=u,l=S,o=_)}}else{for(let p=0;p<qn;p++){Mh[p]=0;for(let v=0;v<3;v++)jn[p*6+v]=1/0,jn[p*6+v+3]=-1/0}for(let p=f;p<h;p+=6){let g=~~((t[p+2*u]-b)/m);g>=qn&&(g=qn-1),Mh[g]++,av(p,t,jn,g*6)}let y=(qn-1)*6;for(let p=0;p<6;p++)za[y+p]=jn[y+p];for(let p=qn-2;p>=0;p--){let v=p*6,w=v+6;for(let g=0;g<3;g++)za[v+g]=Math.min(jn[v+g],za[w+g]),za[v+g+3]=Math.max(jn[v+g+3],za[w+g+3])}let _=0;for(let p=0;p<qn-1;p++){let v=p*6,w=Mh[p];if(w!==0)for(let I=0;I<3;I++)_===0?(Dn[I]=jn[v+I],Dn[I+3]=jn[v+I+3]):(Dn[I]=Math.min(Dn[I],jn[v+I]),Dn[I+3]=Math.max(Dn[I+3],jn[v+I+3]));_+=w;let g=0,S=0;_!==0&&(g=lc(Dn)/c);let R=a-_;R!==0&&(S=Bu(za,v+6)/c);let A=1+1.25*(g*_+S*R);A<l&&(r=u,l=A,o=b+m+p*m)}}}}else console.warn(`BVH: Invalid build strategy value ${s} used.`);return{axis:r,pos:o}}function sv(i,e,t,n){let a=0,s=i.offset;for(let r=e,o=e+t;r<o;r++)a+=i[(r-s)*6+n*2];return a/t}function Vu(i,e,t,n,a,s){let r=n,o=n+a-1,c=s.pos,l=s.axis*2,d=t.offset||0;for(;;){for(;r<=o&&t[(r-d)*6+l]<c;)r++;for(;r<=o&&t[(o-d)*6+l]>=c;)o--;if(r<o){for(let f=0;f<e;f++){let h=i[r*e+f];i[r*e+f]=i[o*e+f],i[o*e+f]=h}for(let f=0;f<6;f++){let h=r-d,u=o-d,b=t[h*6+f];t[h*6+f]=t[u*6+f],t[u*6+f]=b}r++,o--}else return r}}var rv=Math.pow(2,32),Va=new Float32Array(6),fc=new Float32Array(6);function ov(i,e,t,n,a,s){let{maxDepth:r,verbose:o,targetLeafSize:c,_strictLeafSize:l=1/0,strategy:d,onProgress:f,useSharedArrayBuffer:h=!1}=a,u=i.primitiveBuffer,b=i.primitiveBufferStride,M=h?SharedArrayBuffer:ArrayBuffer,x=new M(32*Math.max(1,2*Math.ceil(n)-1)),m=new Float32Array(x),y=new Uint32Array(x),_=new Uint16Array(x),p=0,v=!1;return hc(e,t,n,Va,fc),S(t,n,0),x.slice(0,p*32);function w(R){f&&f((R-s.offset)/s.count)}function g(R,A,I){let C=R*2;y[R+6]=A,_[C+14]=I,_[C+15]=65535,w(A+I)}function S(R,A,I){let C=p++,D=C*8;m.set(Va,D),!v&&I>=r&&(v=!0,o&&console.warn(`BVH: Max depth of ${r} reached when generating BVH. Consider increasing maxDepth.`));let N=A>l;if(A<=c&&!N||I>=r){g(D,R,A);return}let F=zu(Va,fc,e,R,A,d),z=F.axis===-1?-1:Vu(u,b,e,R,A,F);if(F.axis===-1||z===R||z===R+A){if(!N){g(D,R,A);return}F.axis=Math.max(0,Gs(Va)),z=R+Math.max(1,Math.floor(A/2))}y[D+7]=F.axis;let k=z-R;hc(e,R,k,Va,fc),S(R,k,I+1);let Y=p-C;if(Y>rv)throw new Error("MeshBVH: Cannot store relative child node offset greater than 32 bits.");y[D+6]=Y;let W=A-k;hc(e,z,W,Va,fc),S(z,W,I+1)}}function Gu(i,e){let t=i.getRootRanges(e.range),n=t[0],a=t[t.length-1],s={offset:n.offset,count:a.offset+a.count-n.offset},r=new Float32Array(6*s.count);r.offset=s.offset,i.computePrimitiveBounds(s.offset,s.count,r),i._roots=t.map(o=>ov(i,r,o.offset,o.count,e,s))}var Ai=class{constructor(e){this._getNewPrimitive=e,this._primitives=[]}getPrimitive(){let e=this._primitives;return e.length===0?this._getNewPrimitive():e.pop()}releasePrimitive(e){this._primitives.push(e)}};var wh=class{constructor(){this.float32Array=null,this.uint16Array=null,this.uint32Array=null;let e=[],t=null;this.setBuffer=n=>{t&&e.push(t),t=n,this.float32Array=new Float32Array(n),this.uint16Array=new Uint16Array(n),this.uint32Array=new Uint32Array(n)},this.clearBuffer=()=>{t=null,this.float32Array=null,this.uint16Array=null,this.uint32Array=null,e.length!==0&&this.setBuffer(e.pop())}}},He=new wh;var Ei,Ha,Ga=[],uc=new Ai(()=>new it);function Hu(i,e,t,n,a,s){Ei=uc.getPrimitive(),Ha=uc.getPrimitive(),Ga.push(Ei,Ha),He.setBuffer(i._roots[e]);let r=Ah(0,i.geometry,t,n,a,s);He.clearBuffer(),uc.releasePrimitive(Ei),uc.releasePrimitive(Ha),Ga.pop(),Ga.pop();let o=Ga.length;return o>0&&(Ha=Ga[o-1],Ei=Ga[o-2]),r}function Ah(i,e,t,n,a=null,s=0,r=0){let{float32Array:o,uint16Array:c,uint32Array:l}=He,d=i*2;if(Xe(d,c)){let h=tt(i,l),u=at(d,c);return ot(i,o,Ei),n(h,u,!1,r,s+i/8,Ei)}else{let A=function(C){let{uint16Array:D,uint32Array:N}=He,F=C*2;for(;!Xe(F,D);)C=Qe(C),F=C*2;return tt(C,N)},I=function(C){let{uint16Array:D,uint32Array:N}=He,F=C*2;for(;!Xe(F,D);)C=$e(C,N),F=C*2;return tt(C,N)+at(F,D)},h=Qe(i),u=$e(i,l),b=h,M=u,x,m,y,_;if(a&&(y=Ei,_=Ha,ot(b,o,y),ot(M,o,_),x=a(y),m=a(_),m<x)){b=u,M=h;let C=x;x=m,m=C,y=_}y||(y=Ei,ot(b,o,y));let p=Xe(b*2,c),v=t(y,p,x,r+1,s+b/8),w;if(v===2){let C=A(b),N=I(b)-C;w=n(C,N,!0,r+1,s+b/8,y)}else w=v&&Ah(b,e,t,n,a,s,r+1);if(w)return!0;_=Ha,ot(M,o,_);let g=Xe(M*2,c),S=t(_,g,m,r+1,s+M/8),R;if(S===2){let C=A(M),N=I(M)-C;R=n(C,N,!0,r+1,s+M/8,_)}else R=S&&Ah(M,e,t,n,a,s,r+1);return!!R}}var Hs=new He.constructor,pc=new He.constructor,Ti=new Ai(()=>new it),Wa=new it,ja=new it,Th=new it,Rh=new it,Ih=!1;function Wu(i,e,t,n){if(Ih)throw new Error("MeshBVH: Recursive calls to bvhcast not supported.");Ih=!0;let a=i._roots,s=e._roots,r,o=0,c=0,l=new Ce().copy(t).invert();for(let d=0,f=a.length;d<f;d++){Hs.setBuffer(a[d]),c=0;let h=Ti.getPrimitive();ot(0,Hs.float32Array,h),h.applyMatrix4(l);for(let u=0,b=s.length;u<b&&(pc.setBuffer(s[u]),r=Un(0,0,t,l,n,o,c,0,0,h),pc.clearBuffer(),c+=s[u].byteLength/32,!r);u++);if(Ti.releasePrimitive(h),Hs.clearBuffer(),o+=a[d].byteLength/32,r)break}return Ih=!1,r}function Un(i,e,t,n,a,s=0,r=0,o=0,c=0,l=null,d=!1){let f,h;d?(f=pc,h=Hs):(f=Hs,h=pc);let u=f.float32Array,b=f.uint32Array,M=f.uint16Array,x=h.float32Array,m=h.uint32Array,y=h.uint16Array,_=i*2,p=e*2,v=Xe(_,M),w=Xe(p,y),g=!1;if(w&&v)d?g=a(tt(e,m),at(e*2,y),tt(i,b),at(i*2,M),c,r+e/8,o,s+i/8):g=a(tt(i,b),at(i*2,M),tt(e,m),at(e*2,y),o,s+i/8,c,r+e/8);else if(w){let S=Ti.getPrimitive();ot(e,x,S),S.applyMatrix4(t);let R=Qe(i),A=$e(i,b);ot(R,u,Wa),ot(A,u,ja);let I=S.intersectsBox(Wa),C=S.intersectsBox(ja);g=I&&Un(e,R,n,t,a,r,s,c,o+1,S,!d)||C&&Un(e,A,n,t,a,r,s,c,o+1,S,!d),Ti.releasePrimitive(S)}else{let S=Qe(e),R=$e(e,m);ot(S,x,Th),ot(R,x,Rh);let A=l.intersectsBox(Th),I=l.intersectsBox(Rh);if(A&&I)g=Un(i,S,t,n,a,s,r,o,c+1,l,d)||Un(i,R,t,n,a,s,r,o,c+1,l,d);else if(A)if(v)g=Un(i,S,t,n,a,s,r,o,c+1,l,d);else{let C=Ti.getPrimitive();C.copy(Th).applyMatrix4(t);let D=Qe(i),N=$e(i,b);ot(D,u,Wa),ot(N,u,ja);let F=C.intersectsBox(Wa),z=C.intersectsBox(ja);g=F&&Un(S,D,n,t,a,r,s,c,o+1,C,!d)||z&&Un(S,N,n,t,a,r,s,c,o+1,C,!d),Ti.releasePrimitive(C)}else if(I)if(v)g=Un(i,R,t,n,a,s,r,o,c+1,l,d);else{let C=Ti.getPrimitive();C.copy(Rh).applyMatrix4(t);let D=Qe(i),N=$e(i,b);ot(D,u,Wa),ot(N,u,ja);let F=C.intersectsBox(Wa),z=C.intersectsBox(ja);g=F&&Un(R,D,n,t,a,r,s,c,o+1,C,!d)||z&&Un(R,N,n,t,a,r,s,c,o+1,C,!d),Ti.releasePrimitive(C)}}return g}var mc=new class{constructor(){let i=null,e=null,t=null,n=!1;this.root=null,this.buffer=null,this.uint32Array=null,this.uint16Array=null,this.setBVH=(s,r)=>{if(n)throw new Error("BVHTraversalHelper: cannot call setBVH during an active traversal.");this.root=r,this.buffer=i=s._roots[r],this.uint16Array=t=new Uint16Array(i),this.uint32Array=e=new Uint32Array(i)},this.reset=()=>{this.root=null,this.buffer=i=null,this.uint16Array=t=null,this.uint32Array=e=null},this.getRangeStart=s=>{let r=s*2;for(;!Xe(r,t);)s=Qe(s),r=s*2;return tt(s,e)},this.getRangeEnd=s=>{let r=s*2;for(;!Xe(r,t);)s=$e(s,e),r=s*2;return tt(s,e)+at(r,t)};let a=(s,r,o)=>{let c=r*2,l=Xe(c,t);if(!s(o,l,r)&&!l){let f=Qe(r),h=$e(r,e);a(s,f,o+1),a(s,h,o+1)}};this.traverseBuffer=s=>{if(n)throw new Error("BVHTraversalHelper: cannot start a traversal during an active traversal.");n=!0;try{a(s,0,0)}finally{n=!1}},this.traverse=s=>{this.traverseBuffer((r,o,c)=>{if(o){let l=c*2,d=e[c+6],f=t[l+14];return s(r,o,new Float32Array(i,c*4,6),d,f)}else{let l=Ba(c,e);return s(r,o,new Float32Array(i,c*4,6),l)}})}}};var ju=new it,qa=new Float32Array(6),bc=class{constructor(){this._roots=null,this.primitiveBuffer=null,this.primitiveBufferStride=null}init(e){e={...cc,...e},"maxLeafSize"in e&&(console.warn('BVH: "maxLeafSize" option has been deprecated. Use "targetLeafSize", instead.'),e={...e,targetLeafSize:e.maxLeafSize}),Gu(this,e)}getRootRanges(){throw new Error("BVH: getRootRanges() not implemented")}writePrimitiveBounds(){throw new Error("BVH: writePrimitiveBounds() not implemented")}writePrimitiveRangeBounds(e,t,n,a){let s=1/0,r=1/0,o=1/0,c=-1/0,l=-1/0,d=-1/0;for(let f=e,h=e+t;f<h;f++){this.writePrimitiveBounds(f,qa,0);let[u,b,M,x,m,y]=qa;u<s&&(s=u),x>c&&(c=x),b<r&&(r=b),m>l&&(l=m),M<o&&(o=M),y>d&&(d=y)}return n[a+0]=s,n[a+1]=r,n[a+2]=o,n[a+3]=c,n[a+4]=l,n[a+5]=d,n}computePrimitiveBounds(e,t,n){let a=n.offset||0;for(let s=e,r=e+t;s<r;s++){this.writePrimitiveBounds(s,qa,0);let[o,c,l,d,f,h]=qa,u=(o+d)/2,b=(c+f)/2,M=(l+h)/2,x=(d-o)/2,m=(f-c)/2,y=(h-l)/2,_=(s-a)*6;n[_+0]=u,n[_+1]=x+(Math.abs(u)+x)*ka,n[_+2]=b,n[_+3]=m+(Math.abs(b)+m)*ka,n[_+4]=M,n[_+5]=y+(Math.abs(M)+y)*ka}return n}shiftPrimitiveOffsets(e){let t=this._indirectBuffer;if(t)for(let n=0,a=t.length;n<a;n++)t[n]+=e;else{let n=this._roots;for(let a=0;a<n.length;a++){let s=n[a],r=new Uint32Array(s),o=new Uint16Array(s),c=s.byteLength/32;for(let l=0;l<c;l++){let d=8*l,f=2*d;Xe(f,o)&&(r[d+6]+=e)}}}}traverse(e,t=0){mc.setBVH(this,t),mc.traverse(e),mc.reset()}refit(){let e=this._roots;for(let t=0,n=e.length;t<n;t++){let a=e[t],s=new Uint32Array(a),r=new Uint16Array(a),o=new Float32Array(a),c=a.byteLength/32;for(let l=c-1;l>=0;l--){let d=l*8,f=d*2;if(Xe(f,r)){let u=tt(d,s),b=at(f,r);this.writePrimitiveRangeBounds(u,b,qa,0),o.set(qa,d)}else{let u=Qe(d),b=$e(d,s);for(let M=0;M<3;M++){let x=o[u+M],m=o[u+M+3],y=o[b+M],_=o[b+M+3];o[d+M]=x<y?x:y,o[d+M+3]=m>_?m:_}}}}}getBoundingBox(e){return e.makeEmpty(),this._roots.forEach(n=>{ot(0,new Float32Array(n),ju),e.union(ju)}),e}shapecast(e){let{boundsTraverseOrder:t,intersectsBounds:n,intersectsRange:a,intersectsPrimitive:s,scratchPrimitive:r,iterate:o}=e;if(a&&s){let f=a;a=(h,u,b,M,x)=>f(h,u,b,M,x)?!0:o(h,u,this,s,b,M,r)}else a||(s?a=(f,h,u,b)=>o(f,h,this,s,u,b,r):a=(f,h,u)=>u);let c=!1,l=0,d=this._roots;for(let f=0,h=d.length;f<h;f++){let u=d[f];if(c=Hu(this,f,n,a,t,l),c)break;l+=u.byteLength/32}return c}bvhcast(e,t,n){let{intersectsRanges:a}=n;return Wu(this,e,t,a)}};function qu(){return typeof SharedArrayBuffer<"u"}function Ch(i){return i.index?i.index.count:i.attributes.position.count}function Ri(i){return Ch(i)/3}function lv(i,e=ArrayBuffer){return i>65535?new Uint32Array(new e(4*i)):new Uint16Array(new e(2*i))}function Xu(i,e){if(!i.index){let t=i.attributes.position.count,n=e.useSharedArrayBuffer?SharedArrayBuffer:ArrayBuffer,a=lv(t,n);i.setIndex(new ut(a,1));for(let s=0;s<t;s++)a[s]=s}}function hv(i,e,t){let n=Ch(i)/t,a=e||i.drawRange,s=a.start/t,r=(a.start+a.count)/t,o=Math.max(0,s),c=Math.min(n,r)-o;return{offset:Math.floor(o),count:Math.floor(c)}}function dv(i,e){return i.groups.map(t=>({offset:t.start/e,count:t.count/e}))}function Nh(i,e,t){let n=hv(i,e,t),a=dv(i,t);if(!a.length)return[n];let s=[],r=n.offset,o=n.offset+n.count,c=Ch(i)/t,l=[];for(let h of a){let{offset:u,count:b}=h,M=u,x=isFinite(b)?b:c-u,m=u+x;M<o&&m>r&&(l.push({pos:Math.max(r,M),isStart:!0}),l.push({pos:Math.min(o,m),isStart:!1}))}l.sort((h,u)=>h.pos!==u.pos?h.pos-u.pos:h.type==="end"?-1:1);let d=0,f=null;for(let h of l){let u=h.pos;d!==0&&u!==f&&s.push({offset:f,count:u-f}),d+=h.isStart?1:-1,f=u}return s}function fv(i,e){let t=i[i.length-1],n=t.offset+t.count>2**16,a=i.reduce((l,d)=>l+d.count,0),s=n?4:2,r=e?new SharedArrayBuffer(a*s):new ArrayBuffer(a*s),o=n?new Uint32Array(r):new Uint16Array(r),c=0;for(let l=0;l<i.length;l++){let{offset:d,count:f}=i[l];for(let h=0;h<f;h++)o[c+h]=d+h;c+=f}return o}var gc=class extends bc{get indirect(){return!!this._indirectBuffer}get primitiveStride(){return null}get primitiveBufferStride(){return this.indirect?1:this.primitiveStride}set primitiveBufferStride(e){}get primitiveBuffer(){return this.indirect?this._indirectBuffer:this.geometry.index.array}set primitiveBuffer(e){}constructor(e,t={}){if(e.isBufferGeometry){if(e.index&&e.index.isInterleavedBufferAttribute)throw new Error("BVH: InterleavedBufferAttribute is not supported for the index attribute.")}else throw new Error("BVH: Only BufferGeometries are supported.");if(t.useSharedArrayBuffer&&!qu())throw new Error("BVH: SharedArrayBuffer is not available.");super(),this.geometry=e,this.resolvePrimitiveIndex=t.indirect?n=>this._indirectBuffer[n]:n=>n,this.primitiveBuffer=null,this.primitiveBufferStride=null,this._indirectBuffer=null,t={...cc,...t},t[Vs]||this.init(t)}init(e){let{geometry:t,primitiveStride:n}=this;if(e.indirect){let a=Nh(t,e.range,n),s=fv(a,e.useSharedArrayBuffer);this._indirectBuffer=s}else Xu(t,e);super.init(e),!t.boundingBox&&e.setBoundingBox&&(t.boundingBox=this.getBoundingBox(new it))}getRootRanges(e){return this.indirect?[{offset:0,count:this._indirectBuffer.length}]:Nh(this.geometry,e,this.primitiveStride)}raycastObject3D(){throw new Error("BVH: raycastObject3D() not implemented")}};var bn=class{constructor(){this.min=1/0,this.max=-1/0}setFromPointsField(e,t){let n=1/0,a=-1/0;for(let s=0,r=e.length;s<r;s++){let c=e[s][t];n=c<n?c:n,a=c>a?c:a}this.min=n,this.max=a}setFromPoints(e,t){let n=1/0,a=-1/0;for(let s=0,r=t.length;s<r;s++){let o=t[s],c=e.dot(o);n=c<n?c:n,a=c>a?c:a}this.min=n,this.max=a}isSeparated(e){return this.min>e.max||e.min>this.max}};bn.prototype.setFromBox=(function(){let i=new L;return function(t,n){let a=n.min,s=n.max,r=1/0,o=-1/0;for(let c=0;c<=1;c++)for(let l=0;l<=1;l++)for(let d=0;d<=1;d++){i.x=a.x*c+s.x*(1-c),i.y=a.y*l+s.y*(1-l),i.z=a.z*d+s.z*(1-d);let f=t.dot(i);r=Math.min(f,r),o=Math.max(f,o)}this.min=r,this.max=o}})();var uv=(function(){let i=new L,e=new L,t=new L;return function(a,s,r){let o=a.start,c=i,l=s.start,d=e;t.subVectors(o,l),i.subVectors(a.end,a.start),e.subVectors(s.end,s.start);let f=t.dot(d),h=d.dot(c),u=d.dot(d),b=t.dot(c),x=c.dot(c)*u-h*h,m,y;x!==0?m=(f*h-b*u)/x:m=0,y=(f+m*h)/u,r.x=m,r.y=y}})(),Ws=(function(){let i=new pe,e=new L,t=new L;return function(a,s,r,o){uv(a,s,i);let c=i.x,l=i.y;if(c>=0&&c<=1&&l>=0&&l<=1){a.at(c,r),s.at(l,o);return}else if(c>=0&&c<=1){l<0?s.at(0,o):s.at(1,o),a.closestPointToPoint(o,!0,r);return}else if(l>=0&&l<=1){c<0?a.at(0,r):a.at(1,r),s.closestPointToPoint(r,!0,o);return}else{let d;c<0?d=a.start:d=a.end;let f;l<0?f=s.start:f=s.end;let h=e,u=t;if(a.closestPointToPoint(f,!0,e),s.closestPointToPoint(d,!0,t),h.distanceToSquared(f)<=u.distanceToSquared(d)){r.copy(h),o.copy(f);return}else{r.copy(d),o.copy(u);return}}}})(),Ku=(function(){let i=new L,e=new L,t=new Zt,n=new $t;return function(s,r){let{radius:o,center:c}=s,{a:l,b:d,c:f}=r;if(n.start=l,n.end=d,n.closestPointToPoint(c,!0,i).distanceTo(c)<=o||(n.start=l,n.end=f,n.closestPointToPoint(c,!0,i).distanceTo(c)<=o)||(n.start=d,n.end=f,n.closestPointToPoint(c,!0,i).distanceTo(c)<=o))return!0;let M=r.getPlane(t);if(Math.abs(M.distanceToPoint(c))<=o){let m=M.projectPoint(c,e);if(r.containsPoint(m))return!0}return!1}})();var pv=["x","y","z"],ci=1e-15,Ju=ci*ci;function An(i){return Math.abs(i)<ci}var Gt=class extends Dt{constructor(...e){super(...e),this.isExtendedTriangle=!0,this.satAxes=new Array(4).fill().map(()=>new L),this.satBounds=new Array(4).fill().map(()=>new bn),this.points=[this.a,this.b,this.c],this.plane=new Zt,this.isDegenerateIntoSegment=!1,this.isDegenerateIntoPoint=!1,this.degenerateSegment=new $t,this.needsUpdate=!0}intersectsSphere(e){return Ku(e,this)}update(){let e=this.a,t=this.b,n=this.c,a=this.points,s=this.satAxes,r=this.satBounds,o=s[0],c=r[0];this.getNormal(o),c.setFromPoints(o,a);let l=s[1],d=r[1];l.subVectors(e,t),d.setFromPoints(l,a);let f=s[2],h=r[2];f.subVectors(t,n),h.setFromPoints(f,a);let u=s[3],b=r[3];u.subVectors(n,e),b.setFromPoints(u,a);let M=l.length(),x=f.length(),m=u.length();this.isDegenerateIntoPoint=!1,this.isDegenerateIntoSegment=!1,M<ci?x<ci||m<ci?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(e),this.degenerateSegment.end.copy(n)):x<ci?m<ci?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(t),this.degenerateSegment.end.copy(e)):m<ci&&(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(n),this.degenerateSegment.end.copy(t)),this.plane.setFromNormalAndCoplanarPoint(o,e),this.needsUpdate=!1}};Gt.prototype.closestPointToSegment=(function(){let i=new L,e=new L,t=new $t;return function(a,s=null,r=null){this.needsUpdate&&this.update();let{start:o,end:c}=a,l=this.points,d,f=1/0,h=this.plane.distanceToPoint(o),u=this.plane.distanceToPoint(c);if(h*u<0&&this.plane.intersectLine(a,i)!==null&&this.containsPoint(i))return s&&s.copy(i),r&&r.copy(i),0;for(let b=0;b<3;b++){let M=(b+1)%3;t.start.copy(l[b]),t.end.copy(l[M]),Ws(t,a,i,e),d=i.distanceToSquared(e),d<f&&(f=d,s&&s.copy(i),r&&r.copy(e))}return this.closestPointToPoint(o,i),d=o.distanceToSquared(i),d<f&&(f=d,s&&s.copy(i),r&&r.copy(o)),this.closestPointToPoint(c,i),d=c.distanceToSquared(i),d<f&&(f=d,s&&s.copy(i),r&&r.copy(c)),Math.sqrt(f)}})();Gt.prototype.intersectsTriangle=(function(){let i=new Gt,e=new bn,t=new bn,n=new L,a=new L,s=new L,r=new L,o=new $t,c=new $t,l=new L,d=new pe,f=new pe;function h(_,p,v,w){let g=n;!_.isDegenerateIntoPoint&&!_.isDegenerateIntoSegment?g.copy(_.plane.normal):g.copy(p.plane.normal);let S=_.satBounds,R=_.satAxes;for(let C=1;C<4;C++){let D=S[C],N=R[C];if(e.setFromPoints(N,p.points),D.isSeparated(e)||(r.copy(g).cross(N),e.setFromPoints(r,_.points),t.setFromPoints(r,p.points),e.isSeparated(t)))return!1}let A=p.satBounds,I=p.satAxes;for(let C=1;C<4;C++){let D=A[C],N=I[C];if(e.setFromPoints(N,_.points),D.isSeparated(e)||(r.crossVectors(g,N),e.setFromPoints(r,_.points),t.setFromPoints(r,p.points),e.isSeparated(t)))return!1}return v&&(w||console.warn("ExtendedTriangle.intersectsTriangle: Triangles are coplanar which does not support an output edge. Setting edge to 0, 0, 0."),v.start.set(0,0,0),v.end.set(0,0,0)),!0}function u(_,p,v,w,g,S,R,A,I,C,D){let N=R/(R-A);C.x=w+(g-w)*N,D.start.subVectors(p,_).multiplyScalar(N).add(_),N=R/(R-I),C.y=w+(S-w)*N,D.end.subVectors(v,_).multiplyScalar(N).add(_)}function b(_,p,v,w,g,S,R,A,I,C,D){if(g>0)u(_.c,_.a,_.b,w,p,v,I,R,A,C,D);else if(S>0)u(_.b,_.a,_.c,v,p,w,A,R,I,C,D);else if(A*I>0||R!=0)u(_.a,_.b,_.c,p,v,w,R,A,I,C,D);else if(A!=0)u(_.b,_.a,_.c,v,p,w,A,R,I,C,D);else if(I!=0)u(_.c,_.a,_.b,w,p,v,I,R,A,C,D);else return!0;return!1}function M(_,p,v,w){let g=p.degenerateSegment,S=_.plane.distanceToPoint(g.start),R=_.plane.distanceToPoint(g.end);return An(S)?An(R)?h(_,p,v,w):(v&&(v.start.copy(g.start),v.end.copy(g.start)),_.containsPoint(g.start)):An(R)?(v&&(v.start.copy(g.end),v.end.copy(g.end)),_.containsPoint(g.end)):_.plane.intersectLine(g,n)!=null?(v&&(v.start.copy(n),v.end.copy(n)),_.containsPoint(n)):!1}function x(_,p,v){let w=p.a;return An(_.plane.distanceToPoint(w))&&_.containsPoint(w)?(v&&(v.start.copy(w),v.end.copy(w)),!0):!1}function m(_,p,v){let w=_.degenerateSegment,g=p.a;return w.closestPointToPoint(g,!0,n),g.distanceToSquared(n)<Ju?(v&&(v.start.copy(g),v.end.copy(g)),!0):!1}function y(_,p,v,w){if(_.isDegenerateIntoSegment)if(p.isDegenerateIntoSegment){let g=_.degenerateSegment,S=p.degenerateSegment,R=a,A=s;g.delta(R),S.delta(A);let I=n.subVectors(S.start,g.start),C=R.x*A.y-R.y*A.x;if(An(C))return!1;let D=(I.x*A.y-I.y*A.x)/C,N=-(R.x*I.y-R.y*I.x)/C;if(D<0||D>1||N<0||N>1)return!1;let F=g.start.z+R.z*D,z=S.start.z+A.z*N;return An(F-z)?(v&&(v.start.copy(g.start).addScaledVector(R,D),v.end.copy(g.start).addScaledVector(R,D)),!0):!1}else return p.isDegenerateIntoPoint?m(_,p,v):M(p,_,v,w);else{if(_.isDegenerateIntoPoint)return p.isDegenerateIntoPoint?p.a.distanceToSquared(_.a)<Ju?(v&&(v.start.copy(_.a),v.end.copy(_.a)),!0):!1:p.isDegenerateIntoSegment?m(p,_,v):x(p,_,v);if(p.isDegenerateIntoPoint)return x(_,p,v);if(p.isDegenerateIntoSegment)return M(_,p,v,w)}}return function(p,v=null,w=!1){this.needsUpdate&&this.update(),p.isExtendedTriangle?p.needsUpdate&&p.update():(i.copy(p),i.update(),p=i);let g=y(this,p,v,w);if(g!==void 0)return g;let S=this.plane,R=p.plane,A=R.distanceToPoint(this.a),I=R.distanceToPoint(this.b),C=R.distanceToPoint(this.c);An(A)&&(A=0),An(I)&&(I=0),An(C)&&(C=0);let D=A*I,N=A*C;if(D>0&&N>0)return!1;let F=S.distanceToPoint(p.a),z=S.distanceToPoint(p.b),k=S.distanceToPoint(p.c);An(F)&&(F=0),An(z)&&(z=0),An(k)&&(k=0);let Y=F*z,W=F*k;if(Y>0&&W>0)return!1;a.copy(S.normal),s.copy(R.normal);let K=a.cross(s),ee=0,me=Math.abs(K.x),Te=Math.abs(K.y);Te>me&&(me=Te,ee=1),Math.abs(K.z)>me&&(ee=2);let ne=pv[ee],ye=this.a[ne],Ae=this.b[ne],fe=this.c[ne],De=p.a[ne],gt=p.b[ne],Re=p.c[ne];if(b(this,ye,Ae,fe,D,N,A,I,C,d,o))return h(this,p,v,w);if(b(p,De,gt,Re,Y,W,F,z,k,f,c))return h(this,p,v,w);if(d.y<d.x){let Ke=d.y;d.y=d.x,d.x=Ke,l.copy(o.start),o.start.copy(o.end),o.end.copy(l)}if(f.y<f.x){let Ke=f.y;f.y=f.x,f.x=Ke,l.copy(c.start),c.start.copy(c.end),c.end.copy(l)}return d.y<f.x||f.y<d.x?!1:(v&&(f.x>d.x?v.start.copy(c.start):v.start.copy(o.start),f.y<d.y?v.end.copy(c.end):v.end.copy(o.end)),!0)}})();Gt.prototype.distanceToPoint=(function(){let i=new L;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();Gt.prototype.distanceToTriangle=(function(){let i=new L,e=new L,t=["a","b","c"],n=new $t,a=new $t;return function(r,o=null,c=null){let l=o||c?n:null;if(this.intersectsTriangle(r,l,!0))return(o||c)&&(o&&l.getCenter(o),c&&l.getCenter(c)),0;let d=1/0;for(let f=0;f<3;f++){let h,u=t[f],b=r[u];this.closestPointToPoint(b,i),h=b.distanceToSquared(i),h<d&&(d=h,o&&o.copy(i),c&&c.copy(b));let M=this[u];r.closestPointToPoint(M,i),h=M.distanceToSquared(i),h<d&&(d=h,o&&o.copy(M),c&&c.copy(i))}for(let f=0;f<3;f++){let h=t[f],u=t[(f+1)%3];n.set(this[h],this[u]);for(let b=0;b<3;b++){let M=t[b],x=t[(b+1)%3];a.set(r[M],r[x]),Ws(n,a,i,e);let m=i.distanceToSquared(e);m<d&&(d=m,o&&o.copy(i),c&&c.copy(e))}}return Math.sqrt(d)}})();var vt=class{constructor(e,t,n){this.isOrientedBox=!0,this.min=new L,this.max=new L,this.matrix=new Ce,this.invMatrix=new Ce,this.points=new Array(8).fill().map(()=>new L),this.satAxes=new Array(3).fill().map(()=>new L),this.satBounds=new Array(3).fill().map(()=>new bn),this.alignedSatBounds=new Array(3).fill().map(()=>new bn),this.needsUpdate=!1,e&&this.min.copy(e),t&&this.max.copy(t),n&&this.matrix.copy(n)}set(e,t,n){this.min.copy(e),this.max.copy(t),this.matrix.copy(n),this.needsUpdate=!0}copy(e){this.min.copy(e.min),this.max.copy(e.max),this.matrix.copy(e.matrix),this.needsUpdate=!0}};vt.prototype.update=(function(){return function(){let e=this.matrix,t=this.min,n=this.max,a=this.points;for(let l=0;l<=1;l++)for(let d=0;d<=1;d++)for(let f=0;f<=1;f++){let h=1*l|2*d|4*f,u=a[h];u.x=l?n.x:t.x,u.y=d?n.y:t.y,u.z=f?n.z:t.z,u.applyMatrix4(e)}let s=this.satBounds,r=this.satAxes,o=a[0];for(let l=0;l<3;l++){let d=r[l],f=s[l],h=1<<l,u=a[h];d.subVectors(o,u),f.setFromPoints(d,a)}let c=this.alignedSatBounds;c[0].setFromPointsField(a,"x"),c[1].setFromPointsField(a,"y"),c[2].setFromPointsField(a,"z"),this.invMatrix.copy(this.matrix).invert(),this.needsUpdate=!1}})();vt.prototype.intersectsBox=(function(){let i=new bn;return function(t){this.needsUpdate&&this.update();let n=t.min,a=t.max,s=this.satBounds,r=this.satAxes,o=this.alignedSatBounds;if(i.min=n.x,i.max=a.x,o[0].isSeparated(i)||(i.min=n.y,i.max=a.y,o[1].isSeparated(i))||(i.min=n.z,i.max=a.z,o[2].isSeparated(i)))return!1;for(let c=0;c<3;c++){let l=r[c],d=s[c];if(i.setFromBox(l,t),d.isSeparated(i))return!1}return!0}})();vt.prototype.intersectsTriangle=(function(){let i=new Gt,e=new Array(3),t=new bn,n=new bn,a=new L;return function(r){this.needsUpdate&&this.update(),r.isExtendedTriangle?r.needsUpdate&&r.update():(i.copy(r),i.update(),r=i);let o=this.satBounds,c=this.satAxes;e[0]=r.a,e[1]=r.b,e[2]=r.c;for(let h=0;h<3;h++){let u=o[h],b=c[h];if(t.setFromPoints(b,e),u.isSeparated(t))return!1}let l=r.satBounds,d=r.satAxes,f=this.points;for(let h=0;h<3;h++){let u=l[h],b=d[h];if(t.setFromPoints(b,f),u.isSeparated(t))return!1}for(let h=0;h<3;h++){let u=c[h];for(let b=0;b<4;b++){let M=d[b];if(a.crossVectors(u,M),t.setFromPoints(a,e),n.setFromPoints(a,f),t.isSeparated(n))return!1}}return!0}})();vt.prototype.closestPointToPoint=(function(){return function(e,t){return this.needsUpdate&&this.update(),t.copy(e).applyMatrix4(this.invMatrix).clamp(this.min,this.max).applyMatrix4(this.matrix),t}})();vt.prototype.distanceToPoint=(function(){let i=new L;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();vt.prototype.distanceToBox=(function(){let i=["x","y","z"],e=new Array(12).fill().map(()=>new $t),t=new Array(12).fill().map(()=>new $t),n=new L,a=new L;return function(r,o=0,c=null,l=null){if(this.needsUpdate&&this.update(),this.intersectsBox(r))return(c||l)&&(r.getCenter(a),this.closestPointToPoint(a,n),r.closestPointToPoint(n,a),c&&c.copy(n),l&&l.copy(a)),0;let d=o*o,f=r.min,h=r.max,u=this.points,b=1/0;for(let x=0;x<8;x++){let m=u[x];a.copy(m).clamp(f,h);let y=m.distanceToSquared(a);if(y<b&&(b=y,c&&c.copy(m),l&&l.copy(a),y<d))return Math.sqrt(y)}let M=0;for(let x=0;x<3;x++)for(let m=0;m<=1;m++)for(let y=0;y<=1;y++){let _=(x+1)%3,p=(x+2)%3,v=m<<_|y<<p,w=1<<x|m<<_|y<<p,g=u[v],S=u[w];e[M].set(g,S);let A=i[x],I=i[_],C=i[p],D=t[M],N=D.start,F=D.end;N[A]=f[A],N[I]=m?f[I]:h[I],N[C]=y?f[C]:h[C],F[A]=h[A],F[I]=m?f[I]:h[I],F[C]=y?f[C]:h[C],M++}for(let x=0;x<=1;x++)for(let m=0;m<=1;m++)for(let y=0;y<=1;y++){a.x=x?h.x:f.x,a.y=m?h.y:f.y,a.z=y?h.z:f.z,this.closestPointToPoint(a,n);let _=a.distanceToSquared(n);if(_<b&&(b=_,c&&c.copy(n),l&&l.copy(a),_<d))return Math.sqrt(_)}for(let x=0;x<12;x++){let m=e[x];for(let y=0;y<12;y++){let _=t[y];Ws(m,_,n,a);let p=n.distanceToSquared(a);if(p<b&&(b=p,c&&c.copy(n),l&&l.copy(a),p<d))return Math.sqrt(p)}}return Math.sqrt(b)}})();var Ph=class extends Ai{constructor(){super(()=>new Gt)}},tn=new Ph;var js=new L,Lh=new L;function Yu(i,e,t={},n=0,a=1/0){let s=n*n,r=a*a,o=1/0,c=null;if(i.shapecast({boundsTraverseOrder:d=>(js.copy(e).clamp(d.min,d.max),js.distanceToSquared(e)),intersectsBounds:(d,f,h)=>h<o&&h<r,intersectsTriangle:(d,f)=>{d.closestPointToPoint(e,js);let h=e.distanceToSquared(js);return h<o&&(Lh.copy(js),o=h,c=f),h<s}}),o===1/0)return null;let l=Math.sqrt(o);return t.point?t.point.copy(Lh):t.point=Lh.clone(),t.distance=l,t.faceIndex=c,t}var xc=parseInt("187")>=169,mv=parseInt("187")<=161,Ki=new L,Ji=new L,Yi=new L,yc=new pe,vc=new pe,_c=new pe,Zu=new L,Qu=new L,$u=new L,qs=new L;function bv(i,e,t,n,a,s,r,o){let c;if(s===Vt?c=i.intersectTriangle(n,t,e,!0,a):c=i.intersectTriangle(e,t,n,s!==At,a),c===null)return null;let l=i.origin.distanceTo(a);return l<r||l>o?null:{distance:l,point:a.clone()}}function ep(i,e,t,n,a,s,r,o,c,l,d){Ki.fromBufferAttribute(e,s),Ji.fromBufferAttribute(e,r),Yi.fromBufferAttribute(e,o);let f=bv(i,Ki,Ji,Yi,qs,c,l,d);if(f){if(n){yc.fromBufferAttribute(n,s),vc.fromBufferAttribute(n,r),_c.fromBufferAttribute(n,o),f.uv=new pe;let u=Dt.getInterpolation(qs,Ki,Ji,Yi,yc,vc,_c,f.uv);xc||(f.uv=u)}if(a){yc.fromBufferAttribute(a,s),vc.fromBufferAttribute(a,r),_c.fromBufferAttribute(a,o),f.uv1=new pe;let u=Dt.getInterpolation(qs,Ki,Ji,Yi,yc,vc,_c,f.uv1);xc||(f.uv1=u),mv&&(f.uv2=f.uv1)}if(t){Zu.fromBufferAttribute(t,s),Qu.fromBufferAttribute(t,r),$u.fromBufferAttribute(t,o),f.normal=new L;let u=Dt.getInterpolation(qs,Ki,Ji,Yi,Zu,Qu,$u,f.normal);f.normal.dot(i.direction)>0&&f.normal.multiplyScalar(-1),xc||(f.normal=u)}let h={a:s,b:r,c:o,normal:new L,materialIndex:0};if(Dt.getNormal(Ki,Ji,Yi,h.normal),f.face=h,f.faceIndex=s,xc){let u=new L;Dt.getBarycoord(qs,Ki,Ji,Yi,u),f.barycoord=u}}return f}function tp(i){return i&&i.isMaterial?i.side:i}function Xa(i,e,t,n,a,s,r){let o=n*3,c=o+0,l=o+1,d=o+2,{index:f,groups:h}=i;i.index&&(c=f.getX(c),l=f.getX(l),d=f.getX(d));let{position:u,normal:b,uv:M,uv1:x}=i.attributes;if(Array.isArray(e)){let m=n*3;for(let y=0,_=h.length;y<_;y++){let{start:p,count:v,materialIndex:w}=h[y];if(m>=p&&m<p+v){let g=tp(e[w]),S=ep(t,u,b,M,x,c,l,d,g,s,r);if(S)if(S.faceIndex=n,S.face.materialIndex=w,a)a.push(S);else return S}}}else{let m=tp(e),y=ep(t,u,b,M,x,c,l,d,m,s,r);if(y)if(y.faceIndex=n,y.face.materialIndex=0,a)a.push(y);else return y}return null}function ct(i,e,t,n){let a=i.a,s=i.b,r=i.c,o=e,c=e+1,l=e+2;t&&(o=t.getX(o),c=t.getX(c),l=t.getX(l)),a.x=n.getX(o),a.y=n.getY(o),a.z=n.getZ(o),s.x=n.getX(c),s.y=n.getY(c),s.z=n.getZ(c),r.x=n.getX(l),r.y=n.getY(l),r.z=n.getZ(l)}function np(i,e,t,n,a,s,r,o){let{geometry:c,_indirectBuffer:l}=i;for(let d=n,f=n+a;d<f;d++)Xa(c,e,t,d,s,r,o)}function ip(i,e,t,n,a,s,r){let{geometry:o,_indirectBuffer:c}=i,l=1/0,d=null;for(let f=n,h=n+a;f<h;f++){let u;u=Xa(o,e,t,f,null,s,r),u&&u.distance<l&&(d=u,l=u.distance)}return d}function ap(i,e,t,n,a,s,r){let{geometry:o}=t,{index:c}=o,l=o.attributes.position;for(let d=i,f=e+i;d<f;d++){let h;if(h=d,ct(r,h*3,c,l),r.needsUpdate=!0,n(r,h,a,s))return!0}return!1}function sp(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,a=t.attributes.position,s,r,o,c,l=0,d=i._roots;for(let h=0,u=d.length;h<u;h++)s=d[h],r=new Uint32Array(s),o=new Uint16Array(s),c=new Float32Array(s),f(0,l),l+=s.byteLength;function f(h,u,b=!1){let M=h*2;if(Xe(M,o)){let x=tt(h,r),m=at(M,o),y=1/0,_=1/0,p=1/0,v=-1/0,w=-1/0,g=-1/0;for(let S=3*x,R=3*(x+m);S<R;S++){let A=n[S],I=a.getX(A),C=a.getY(A),D=a.getZ(A);I<y&&(y=I),I>v&&(v=I),C<_&&(_=C),C>w&&(w=C),D<p&&(p=D),D>g&&(g=D)}return c[h+0]!==y||c[h+1]!==_||c[h+2]!==p||c[h+3]!==v||c[h+4]!==w||c[h+5]!==g?(c[h+0]=y,c[h+1]=_,c[h+2]=p,c[h+3]=v,c[h+4]=w,c[h+5]=g,!0):!1}else{let x=Qe(h),m=$e(h,r),y=b,_=!1,p=!1;if(e){if(!y){let A=x/8+u/32,I=m/8+u/32;_=e.has(A),p=e.has(I),y=!_&&!p}}else _=!0,p=!0;let v=y||_,w=y||p,g=!1;v&&(g=f(x,u,y));let S=!1;w&&(S=f(m,u,y));let R=g||S;if(R)for(let A=0;A<3;A++){let I=x+A,C=m+A,D=c[I],N=c[I+3],F=c[C],z=c[C+3];c[h+A]=D<F?D:F,c[h+A+3]=N>z?N:z}return R}}}function Kt(i,e,t,n,a){let s,r,o,c,l,d,f=1/t.direction.x,h=1/t.direction.y,u=1/t.direction.z,b=t.origin.x,M=t.origin.y,x=t.origin.z,m=e[i],y=e[i+3],_=e[i+1],p=e[i+3+1],v=e[i+2],w=e[i+3+2];return f>=0?(s=(m-b)*f,r=(y-b)*f):(s=(y-b)*f,r=(m-b)*f),h>=0?(o=(_-M)*h,c=(p-M)*h):(o=(p-M)*h,c=(_-M)*h),s>c||o>r||((o>s||isNaN(s))&&(s=o),(c<r||isNaN(r))&&(r=c),u>=0?(l=(v-x)*u,d=(w-x)*u):(l=(w-x)*u,d=(v-x)*u),s>d||l>r)?!1:((l>s||s!==s)&&(s=l),(d<r||r!==r)&&(r=d),s<=a&&r>=n)}function rp(i,e,t,n,a,s,r,o){let{geometry:c,_indirectBuffer:l}=i;for(let d=n,f=n+a;d<f;d++){let h=l?l[d]:d;Xa(c,e,t,h,s,r,o)}}function op(i,e,t,n,a,s,r){let{geometry:o,_indirectBuffer:c}=i,l=1/0,d=null;for(let f=n,h=n+a;f<h;f++){let u;u=Xa(o,e,t,c?c[f]:f,null,s,r),u&&u.distance<l&&(d=u,l=u.distance)}return d}function cp(i,e,t,n,a,s,r){let{geometry:o}=t,{index:c}=o,l=o.attributes.position;for(let d=i,f=e+i;d<f;d++){let h;if(h=t.resolveTriangleIndex(d),ct(r,h*3,c,l),r.needsUpdate=!0,n(r,h,a,s))return!0}return!1}function lp(i,e,t,n,a,s,r){He.setBuffer(i._roots[e]),Kt(0,He.float32Array,n,s,r)&&Dh(0,i,t,n,a,s,r),He.clearBuffer()}function Dh(i,e,t,n,a,s,r){let{float32Array:o,uint16Array:c,uint32Array:l}=He,d=i*2;if(Xe(d,c)){let h=tt(i,l),u=at(d,c);np(e,t,n,h,u,a,s,r)}else{let h=Qe(i);Kt(h,o,n,s,r)&&Dh(h,e,t,n,a,s,r);let u=$e(i,l);Kt(u,o,n,s,r)&&Dh(u,e,t,n,a,s,r)}}var gv=["x","y","z"];function hp(i,e,t,n,a,s){He.setBuffer(i._roots[e]);let r=null;return Kt(0,He.float32Array,n,a,s)&&(r=Uh(0,i,t,n,a,s)),He.clearBuffer(),r}function Uh(i,e,t,n,a,s){let{float32Array:r,uint16Array:o,uint32Array:c}=He,l=i*2;if(Xe(l,o)){let f=tt(i,c),h=at(l,o);return ip(e,t,n,f,h,a,s)}else{let f=Ba(i,c),h=gv[f],b=n.direction[h]>=0,M,x;b?(M=Qe(i),x=$e(i,c)):(M=$e(i,c),x=Qe(i));let y=Kt(M,r,n,a,s)?Uh(M,e,t,n,a,s):null;if(y){let v=y.point[h];if(b?v<=r[x+f]:v>=r[x+f+3])return y}let p=Kt(x,r,n,a,s)?Uh(x,e,t,n,a,s):null;return y&&p?y.distance<=p.distance?y:p:y||p||null}}var Mc=new it,Ka=new Gt,Ja=new Gt,Xs=new Ce,dp=new vt,Sc=new vt;function fp(i,e,t,n){He.setBuffer(i._roots[e]);let a=Oh(0,i,t,n);return He.clearBuffer(),a}function Oh(i,e,t,n,a=null){let{float32Array:s,uint16Array:r,uint32Array:o}=He,c=i*2;if(a===null&&(t.boundingBox||t.computeBoundingBox(),dp.set(t.boundingBox.min,t.boundingBox.max,n),a=dp),Xe(c,r)){let d=e.geometry,f=d.index,h=d.attributes.position,u=t.index,b=t.attributes.position,M=tt(i,o),x=at(c,r);if(Xs.copy(n).invert(),t.boundsTree)return ot(i,s,Sc),Sc.matrix.copy(Xs),Sc.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:y=>Sc.intersectsBox(y),intersectsTriangle:y=>{y.a.applyMatrix4(n),y.b.applyMatrix4(n),y.c.applyMatrix4(n),y.needsUpdate=!0;for(let _=M*3,p=(x+M)*3;_<p;_+=3)if(ct(Ja,_,f,h),Ja.needsUpdate=!0,y.intersectsTriangle(Ja))return!0;return!1}});{let m=Ri(t);for(let y=M*3,_=(x+M)*3;y<_;y+=3){ct(Ka,y,f,h),Ka.a.applyMatrix4(Xs),Ka.b.applyMatrix4(Xs),Ka.c.applyMatrix4(Xs),Ka.needsUpdate=!0;for(let p=0,v=m*3;p<v;p+=3)if(ct(Ja,p,u,b),Ja.needsUpdate=!0,Ka.intersectsTriangle(Ja))return!0}}}else{let d=Qe(i),f=$e(i,o);return ot(d,s,Mc),!!(a.intersectsBox(Mc)&&Oh(d,e,t,n,a)||(ot(f,s,Mc),a.intersectsBox(Mc)&&Oh(f,e,t,n,a)))}}var wc=new Ce,Fh=new vt,Ks=new vt,xv=new L,yv=new L,vv=new L,_v=new L;function up(i,e,t,n={},a={},s=0,r=1/0){e.boundingBox||e.computeBoundingBox(),Fh.set(e.boundingBox.min,e.boundingBox.max,t),Fh.needsUpdate=!0;let o=i.geometry,c=o.attributes.position,l=o.index,d=e.attributes.position,f=e.index,h=tn.getPrimitive(),u=tn.getPrimitive(),b=xv,M=yv,x=null,m=null;a&&(x=vv,m=_v);let y=1/0,_=null,p=null;return wc.copy(t).invert(),Ks.matrix.copy(wc),i.shapecast({boundsTraverseOrder:v=>Fh.distanceToBox(v),intersectsBounds:(v,w,g)=>g<y&&g<r?(w&&(Ks.min.copy(v.min),Ks.max.copy(v.max),Ks.needsUpdate=!0),!0):!1,intersectsRange:(v,w)=>{if(e.boundsTree)return e.boundsTree.shapecast({boundsTraverseOrder:S=>Ks.distanceToBox(S),intersectsBounds:(S,R,A)=>A<y&&A<r,intersectsRange:(S,R)=>{for(let A=S,I=S+R;A<I;A++){ct(u,3*A,f,d),u.a.applyMatrix4(t),u.b.applyMatrix4(t),u.c.applyMatrix4(t),u.needsUpdate=!0;for(let C=v,D=v+w;C<D;C++){ct(h,3*C,l,c),h.needsUpdate=!0;let N=h.distanceToTriangle(u,b,x);if(N<y&&(M.copy(b),m&&m.copy(x),y=N,_=C,p=A),N<s)return!0}}}});{let g=Ri(e);for(let S=0,R=g;S<R;S++){ct(u,3*S,f,d),u.a.applyMatrix4(t),u.b.applyMatrix4(t),u.c.applyMatrix4(t),u.needsUpdate=!0;for(let A=v,I=v+w;A<I;A++){ct(h,3*A,l,c),h.needsUpdate=!0;let C=h.distanceToTriangle(u,b,x);if(C<y&&(M.copy(b),m&&m.copy(x),y=C,_=A,p=S),C<s)return!0}}}}}),tn.releasePrimitive(h),tn.releasePrimitive(u),y===1/0?null:(n.point?n.point.copy(M):n.point=M.clone(),n.distance=y,n.faceIndex=_,a&&(a.point?a.point.copy(m):a.point=m.clone(),a.point.applyMatrix4(wc),M.applyMatrix4(wc),a.distance=M.sub(a.point).length(),a.faceIndex=p),n)}function pp(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,a=t.attributes.position,s,r,o,c,l=0,d=i._roots;for(let h=0,u=d.length;h<u;h++)s=d[h],r=new Uint32Array(s),o=new Uint16Array(s),c=new Float32Array(s),f(0,l),l+=s.byteLength;function f(h,u,b=!1){let M=h*2;if(Xe(M,o)){let x=tt(h,r),m=at(M,o),y=1/0,_=1/0,p=1/0,v=-1/0,w=-1/0,g=-1/0;for(let S=x,R=x+m;S<R;S++){let A=3*i.resolveTriangleIndex(S);for(let I=0;I<3;I++){let C=A+I;C=n?n[C]:C;let D=a.getX(C),N=a.getY(C),F=a.getZ(C);D<y&&(y=D),D>v&&(v=D),N<_&&(_=N),N>w&&(w=N),F<p&&(p=F),F>g&&(g=F)}}return c[h+0]!==y||c[h+1]!==_||c[h+2]!==p||c[h+3]!==v||c[h+4]!==w||c[h+5]!==g?(c[h+0]=y,c[h+1]=_,c[h+2]=p,c[h+3]=v,c[h+4]=w,c[h+5]=g,!0):!1}else{let x=Qe(h),m=$e(h,r),y=b,_=!1,p=!1;if(e){if(!y){let A=x/8+u/32,I=m/8+u/32;_=e.has(A),p=e.has(I),y=!_&&!p}}else _=!0,p=!0;let v=y||_,w=y||p,g=!1;v&&(g=f(x,u,y));let S=!1;w&&(S=f(m,u,y));let R=g||S;if(R)for(let A=0;A<3;A++){let I=x+A,C=m+A,D=c[I],N=c[I+3],F=c[C],z=c[C+3];c[h+A]=D<F?D:F,c[h+A+3]=N>z?N:z}return R}}}function mp(i,e,t,n,a,s,r){He.setBuffer(i._roots[e]),Kt(0,He.float32Array,n,s,r)&&kh(0,i,t,n,a,s,r),He.clearBuffer()}function kh(i,e,t,n,a,s,r){let{float32Array:o,uint16Array:c,uint32Array:l}=He,d=i*2;if(Xe(d,c)){let h=tt(i,l),u=at(d,c);rp(e,t,n,h,u,a,s,r)}else{let h=Qe(i);Kt(h,o,n,s,r)&&kh(h,e,t,n,a,s,r);let u=$e(i,l);Kt(u,o,n,s,r)&&kh(u,e,t,n,a,s,r)}}var Mv=["x","y","z"];function bp(i,e,t,n,a,s){He.setBuffer(i._roots[e]);let r=null;return Kt(0,He.float32Array,n,a,s)&&(r=Bh(0,i,t,n,a,s)),He.clearBuffer(),r}function Bh(i,e,t,n,a,s){let{float32Array:r,uint16Array:o,uint32Array:c}=He,l=i*2;if(Xe(l,o)){let f=tt(i,c),h=at(l,o);return op(e,t,n,f,h,a,s)}else{let f=Ba(i,c),h=Mv[f],b=n.direction[h]>=0,M,x;b?(M=Qe(i),x=$e(i,c)):(M=$e(i,c),x=Qe(i));let y=Kt(M,r,n,a,s)?Bh(M,e,t,n,a,s):null;if(y){let v=y.point[h];if(b?v<=r[x+f]:v>=r[x+f+3])return y}let p=Kt(x,r,n,a,s)?Bh(x,e,t,n,a,s):null;return y&&p?y.distance<=p.distance?y:p:y||p||null}}var Ac=new it,Ya=new Gt,Za=new Gt,Js=new Ce,gp=new vt,Ec=new vt;function xp(i,e,t,n){He.setBuffer(i._roots[e]);let a=zh(0,i,t,n);return He.clearBuffer(),a}function zh(i,e,t,n,a=null){let{float32Array:s,uint16Array:r,uint32Array:o}=He,c=i*2;if(a===null&&(t.boundingBox||t.computeBoundingBox(),gp.set(t.boundingBox.min,t.boundingBox.max,n),a=gp),Xe(c,r)){let d=e.geometry,f=d.index,h=d.attributes.position,u=t.index,b=t.attributes.position,M=tt(i,o),x=at(c,r);if(Js.copy(n).invert(),t.boundsTree)return ot(i,s,Ec),Ec.matrix.copy(Js),Ec.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:y=>Ec.intersectsBox(y),intersectsTriangle:y=>{y.a.applyMatrix4(n),y.b.applyMatrix4(n),y.c.applyMatrix4(n),y.needsUpdate=!0;for(let _=M,p=x+M;_<p;_++)if(ct(Za,3*e.resolveTriangleIndex(_),f,h),Za.needsUpdate=!0,y.intersectsTriangle(Za))return!0;return!1}});{let m=Ri(t);for(let y=M,_=x+M;y<_;y++){let p=e.resolveTriangleIndex(y);ct(Ya,3*p,f,h),Ya.a.applyMatrix4(Js),Ya.b.applyMatrix4(Js),Ya.c.applyMatrix4(Js),Ya.needsUpdate=!0;for(let v=0,w=m*3;v<w;v+=3)if(ct(Za,v,u,b),Za.needsUpdate=!0,Ya.intersectsTriangle(Za))return!0}}}else{let d=Qe(i),f=$e(i,o);return ot(d,s,Ac),!!(a.intersectsBox(Ac)&&zh(d,e,t,n,a)||(ot(f,s,Ac),a.intersectsBox(Ac)&&zh(f,e,t,n,a)))}}var Tc=new Ce,Vh=new vt,Ys=new vt,Sv=new L,wv=new L,Av=new L,Ev=new L;function yp(i,e,t,n={},a={},s=0,r=1/0){e.boundingBox||e.computeBoundingBox(),Vh.set(e.boundingBox.min,e.boundingBox.max,t),Vh.needsUpdate=!0;let o=i.geometry,c=o.attributes.position,l=o.index,d=e.attributes.position,f=e.index,h=tn.getPrimitive(),u=tn.getPrimitive(),b=Sv,M=wv,x=null,m=null;a&&(x=Av,m=Ev);let y=1/0,_=null,p=null;return Tc.copy(t).invert(),Ys.matrix.copy(Tc),i.shapecast({boundsTraverseOrder:v=>Vh.distanceToBox(v),intersectsBounds:(v,w,g)=>g<y&&g<r?(w&&(Ys.min.copy(v.min),Ys.max.copy(v.max),Ys.needsUpdate=!0),!0):!1,intersectsRange:(v,w)=>{if(e.boundsTree){let g=e.boundsTree;return g.shapecast({boundsTraverseOrder:S=>Ys.distanceToBox(S),intersectsBounds:(S,R,A)=>A<y&&A<r,intersectsRange:(S,R)=>{for(let A=S,I=S+R;A<I;A++){let C=g.resolveTriangleIndex(A);ct(u,3*C,f,d),u.a.applyMatrix4(t),u.b.applyMatrix4(t),u.c.applyMatrix4(t),u.needsUpdate=!0;for(let D=v,N=v+w;D<N;D++){let F=i.resolveTriangleIndex(D);ct(h,3*F,l,c),h.needsUpdate=!0;let z=h.distanceToTriangle(u,b,x);if(z<y&&(M.copy(b),m&&m.copy(x),y=z,_=D,p=A),z<s)return!0}}}})}else{let g=Ri(e);for(let S=0,R=g;S<R;S++){ct(u,3*S,f,d),u.a.applyMatrix4(t),u.b.applyMatrix4(t),u.c.applyMatrix4(t),u.needsUpdate=!0;for(let A=v,I=v+w;A<I;A++){let C=i.resolveTriangleIndex(A);ct(h,3*C,l,c),h.needsUpdate=!0;let D=h.distanceToTriangle(u,b,x);if(D<y&&(M.copy(b),m&&m.copy(x),y=D,_=A,p=S),D<s)return!0}}}}}),tn.releasePrimitive(h),tn.releasePrimitive(u),y===1/0?null:(n.point?n.point.copy(M):n.point=M.clone(),n.distance=y,n.faceIndex=_,a&&(a.point?a.point.copy(m):a.point=m.clone(),a.point.applyMatrix4(Tc),M.applyMatrix4(Tc),a.distance=M.sub(a.point).length(),a.faceIndex=p),n)}function Gh(i,e,t){return i===null?null:(i.point.applyMatrix4(e.matrixWorld),i.distance=i.point.distanceTo(t.ray.origin),i.object=e,i)}var Rc=new vt,Ic=new ni,vp=new L,_p=new Ce,Mp=new L,Hh=["getX","getY","getZ"],Zs=class i extends gc{static serialize(e,t={}){t={cloneBuffers:!0,...t};let n=e.geometry,a=e._roots,s=e._indirectBuffer,r=n.getIndex(),o={version:1,roots:null,index:null,indirectBuffer:null};return t.cloneBuffers?(o.roots=a.map(c=>c.slice()),o.index=r?r.array.slice():null,o.indirectBuffer=s?s.slice():null):(o.roots=a,o.index=r?r.array:null,o.indirectBuffer=s),o}static deserialize(e,t,n={}){n={setIndex:!0,indirect:!!e.indirectBuffer,...n};let{index:a,roots:s,indirectBuffer:r}=e;e.version||(console.warn("MeshBVH.deserialize: Serialization format has been changed and will be fixed up. It is recommended to regenerate any stored serialized data."),c(s));let o=new i(t,{...n,[Vs]:!0});if(o._roots=s,o._indirectBuffer=r||null,n.setIndex){let l=t.getIndex();if(l===null){let d=new ut(e.index,1,!1);t.setIndex(d)}else l.array!==a&&(l.array.set(a),l.needsUpdate=!0)}return o;function c(l){for(let d=0;d<l.length;d++){let f=l[d],h=new Uint32Array(f),u=new Uint16Array(f);for(let b=0,M=f.byteLength/32;b<M;b++){let x=8*b,m=2*x;Xe(m,u)||(h[x+6]=h[x+6]/8-b)}}}}get primitiveStride(){return 3}get resolveTriangleIndex(){return this.resolvePrimitiveIndex}constructor(e,t={}){t.maxLeafTris&&(console.warn('MeshBVH: "maxLeafTris" option has been deprecated. Use "targetLeafSize", instead.'),t={...t,targetLeafSize:t.maxLeafTris}),super(e,t)}shiftTriangleOffsets(e){return super.shiftPrimitiveOffsets(e)}writePrimitiveBounds(e,t,n){let a=this.geometry,s=this._indirectBuffer,r=a.attributes.position,o=a.index?a.index.array:null,l=(s?s[e]:e)*3,d=l+0,f=l+1,h=l+2;o&&(d=o[d],f=o[f],h=o[h]);for(let u=0;u<3;u++){let b=r[Hh[u]](d),M=r[Hh[u]](f),x=r[Hh[u]](h),m=b;M<m&&(m=M),x<m&&(m=x);let y=b;M>y&&(y=M),x>y&&(y=x),t[n+u]=m,t[n+u+3]=y}return t}computePrimitiveBounds(e,t,n){let a=this.geometry,s=this._indirectBuffer,r=a.attributes.position,o=a.index?a.index.array:null,c=r.normalized;if(e<0||t+e-n.offset>n.length/6)throw new Error("MeshBVH: compute triangle bounds range is invalid.");let l=r.array,d=r.offset||0,f=3;r.isInterleavedBufferAttribute&&(f=r.data.stride);let h=["getX","getY","getZ"],u=n.offset;for(let b=e,M=e+t;b<M;b++){let m=(s?s[b]:b)*3,y=(b-u)*6,_=m+0,p=m+1,v=m+2;o&&(_=o[_],p=o[p],v=o[v]),c||(_=_*f+d,p=p*f+d,v=v*f+d);for(let w=0;w<3;w++){let g,S,R;c?(g=r[h[w]](_),S=r[h[w]](p),R=r[h[w]](v)):(g=l[_+w],S=l[p+w],R=l[v+w]);let A=g;S<A&&(A=S),R<A&&(A=R);let I=g;S>I&&(I=S),R>I&&(I=R);let C=(I-A)/2,D=w*2;n[y+D+0]=A+C,n[y+D+1]=C+(Math.abs(A)+C)*ka}}return n}raycastObject3D(e,t,n=[]){let{material:a}=e;if(a===void 0)return;_p.copy(e.matrixWorld).invert(),Ic.copy(t.ray).applyMatrix4(_p),Mp.setFromMatrixScale(e.matrixWorld),vp.copy(Ic.direction).multiply(Mp);let s=vp.length(),r=t.near/s,o=t.far/s;if(t.firstHitOnly===!0){let c=this.raycastFirst(Ic,a,r,o);c=Gh(c,e,t),c&&n.push(c)}else{let c=this.raycast(Ic,a,r,o);for(let l=0,d=c.length;l<d;l++){let f=Gh(c[l],e,t);f&&n.push(f)}}return n}refit(e=null){return(this.indirect?pp:sp)(this,e)}raycast(e,t=zt,n=0,a=1/0){let s=this._roots,r=[],o=this.indirect?mp:lp;for(let c=0,l=s.length;c<l;c++)o(this,c,t,e,r,n,a);return r}raycastFirst(e,t=zt,n=0,a=1/0){let s=this._roots,r=null,o=this.indirect?bp:hp;for(let c=0,l=s.length;c<l;c++){let d=o(this,c,t,e,n,a);d!=null&&(r==null||d.distance<r.distance)&&(r=d)}return r}intersectsGeometry(e,t){let n=!1,a=this._roots,s=this.indirect?xp:fp;for(let r=0,o=a.length;r<o&&(n=s(this,r,e,t),!n);r++);return n}shapecast(e){let t=tn.getPrimitive(),n=super.shapecast({...e,intersectsPrimitive:e.intersectsTriangle,scratchPrimitive:t,iterate:this.indirect?cp:ap});return tn.releasePrimitive(t),n}bvhcast(e,t,n){let{intersectsRanges:a,intersectsTriangles:s}=n,r=tn.getPrimitive(),o=this.geometry.index,c=this.geometry.attributes.position,l=this.indirect?b=>{let M=this.resolveTriangleIndex(b);ct(r,M*3,o,c)}:b=>{ct(r,b*3,o,c)},d=tn.getPrimitive(),f=e.geometry.index,h=e.geometry.attributes.position,u=e.indirect?b=>{let M=e.resolveTriangleIndex(b);ct(d,M*3,f,h)}:b=>{ct(d,b*3,f,h)};if(s){if(!(e instanceof i))throw new Error('MeshBVH: "intersectsTriangles" callback can only be used with another MeshBVH.');let b=(M,x,m,y,_,p,v,w)=>{for(let g=m,S=m+y;g<S;g++){u(g),d.a.applyMatrix4(t),d.b.applyMatrix4(t),d.c.applyMatrix4(t),d.needsUpdate=!0;for(let R=M,A=M+x;R<A;R++)if(l(R),r.needsUpdate=!0,s(r,d,R,g,_,p,v,w))return!0}return!1};if(a){let M=a;a=function(x,m,y,_,p,v,w,g){return M(x,m,y,_,p,v,w,g)?!0:b(x,m,y,_,p,v,w,g)}}else a=b}return super.bvhcast(e,t,{intersectsRanges:a})}intersectsBox(e,t){return Rc.set(e.min,e.max,t),Rc.needsUpdate=!0,this.shapecast({intersectsBounds:n=>Rc.intersectsBox(n),intersectsTriangle:n=>Rc.intersectsTriangle(n)})}intersectsSphere(e){return this.shapecast({intersectsBounds:t=>e.intersectsBox(t),intersectsTriangle:t=>t.intersectsSphere(e)})}closestPointToGeometry(e,t,n={},a={},s=0,r=1/0){return(this.indirect?yp:up)(this,e,t,n,a,s,r)}closestPointToPoint(e,t={},n=0,a=1/0){return Yu(this,e,t,n,a)}};function Sp(i,e){let t=i.reduce((o,c)=>o+c),n=new Float32Array(i.length);for(let o of e)n[o]+=2;let a=i;for(let o=0;o<6;o++){let c=new Float32Array(i.length);for(let l=0;l<e.length;l+=3){let[d,f,h]=[e[l],e[l+1],e[l+2]];c[d]+=a[f]+a[h],c[f]+=a[h]+a[d],c[h]+=a[d]+a[f]}a=a.map((l,d)=>(l+c[d]/(n[d]||1))/2)}let s=[1,...a.toSorted().reverse(),0],r=(s[t]+s[t+1])/2;return a.map(o=>o+.5-r)}var On=[0,.1,.25,.5,.75,1],Tv=.14,Rv={nerve:.4,vessel:.8,ligament:.4,dura:.4,rib:.4,organ:.4},Wh=10,Zi=({array:i,size:e,stride:t,normalized:n})=>new _a(new va(i,t),e===3?t:e,0,n),jh=new Map;function qh(i,e,t,n){return jh.get(i)?.count>=n||jh.set(i,new va(new i(4*n),4)),new _a(jh.get(i),e,0,t)}var Cc=class i{constructor(e,t){this.mesh=e,this.ways=t.ways(e);let{attributes:n,indices:a}=e,s=this.geometry=new kt;s.setAttribute("position",Zi(n.POSITION)),s.setAttribute("normal",Zi(n.NORMAL)),s.setAttribute("shade",Zi({...n.COLOR_0,size:1})),this.bends=this.ways.some(({target:r,follow:o})=>r||o);for(let r=0;this.bends&&r<qi;r++){let{target:o,follow:c}=this.ways[r]??{},{count:l}=n.POSITION;s.setAttribute(`move${r}`,o?Zi(o.POSITION):qh(Int16Array,4,!1,l)),s.setAttribute(`turn${r}`,o?Zi(o.NORMAL):qh(Int8Array,4,!0,l)),s.setAttribute(`follow${r}`,c?Zi({...c,normalized:!0}):qh(Uint8Array,1,!0,l))}n._PART&&s.setAttribute("part",Zi(n._PART)),s.setIndex(new ut(a,1)),this.form={},this.positions=null,this.posed=null}thinned(e){let{POSITION:t,NORMAL:n}=this.mesh.attributes,a=({array:l,stride:d,count:f},h)=>Float32Array.from({length:3*f},(u,b)=>h*l[Math.floor(b/3)*d+b%3]),s=Uint32Array.from(this.mesh.indices),r=Math.floor(s.length*e/3)*3,[o]=zs.simplifyWithAttributes(s,a(t,1),3,a(n,1/127),3,[Wh,Wh,Wh],null,r,1),c=Object.assign(Object.create(i.prototype),this);c.geometry=new kt;for(let[l,d]of Object.entries(this.geometry.attributes))c.geometry.setAttribute(l,d);return c.geometry.setIndex(new ut(this.mesh.indices.constructor.from(o),1)),c}accent(e){let{part:t,own:n}=this.geometry.attributes,a=this.mesh.own??=new ut(new Float32Array(t.count),1);a.of!==e&&(a.array.set(Sp(a.array.map((s,r)=>+(t.getX(r)===e)),this.mesh.indices)),a.needsUpdate=!0,a.of=e),n!==a&&this.geometry.setAttribute("own",a)}grow(e){let{attributes:{POSITION:t,NORMAL:n},targets:a}=this.mesh;this.mesh.rest??={POSITION:t.array.slice(),NORMAL:n.array.slice()};let{rest:s}=this.mesh,r=On.map((m,y)=>a[`grow@${y-1}`]),o=Math.min(Math.max(On.findLastIndex(m=>m<=e),0),On.length-2),c=(e-On[o])/(On[o+1]-On[o]),[l,d]=[r[o],r[o+1]],{array:f,stride:h,count:u}=t,b=(m,y,_)=>s.POSITION[y*h+_]+(m?m.POSITION.array[y*m.POSITION.stride+_]:0),M=[0,0,0];if(o===0)for(let m=0;m<u;m++)for(let y=0;y<3;y++)M[y]+=b(d,m,y)/u;let x=(m,y,_)=>m?m.NORMAL.array[y*m.NORMAL.stride+_]:0;for(let m=0;m<u;m++){let y=[0,1,2].map(p=>{let v=o===0?M[p]:b(l,m,p);f[m*h+p]=Math.round(v+c*(b(d,m,p)-v));let w=o===0?x(d,m,p):x(l,m,p)*(1-c)+x(d,m,p)*c;return s.NORMAL[m*n.stride+p]+w}),_=Math.hypot(...y)||1;for(let p=0;p<3;p++)n.array[m*n.stride+p]=Math.round(127*y[p]/_)}for(let m of["position","normal"])this.geometry.getAttribute(m).data.needsUpdate=!0;this.geometry.boundsTree=void 0}push(e){let{attributes:{POSITION:t,NORMAL:n},targets:a}=this.mesh;this.mesh.rest??={POSITION:t.array.slice(),NORMAL:n.array.slice()};let{rest:s}=this.mesh;t.array.set(s.POSITION);let r=Float32Array.from(s.NORMAL);for(let[o,c]of Object.entries(e)){let l=Math.min(Math.max(On.findLastIndex(f=>f<=c),0),On.length-2),d=(c-On[l])/(On[l+1]-On[l]);for(let[f,h]of[[a[`${o}@${l-1}`],1-d],[a[`${o}@${l}`],d]])if(f)for(let[u,b,{stride:M,count:x}]of[[f.POSITION,t.array,t],[f.NORMAL,r,n]])for(let m=0;m<x;m++)for(let y=0;y<3;y++)b[m*M+y]+=h*u.array[m*u.stride+y]}for(let o=0,c=0;o<n.count;o++,c+=n.stride){let l=Math.hypot(r[c],r[c+1],r[c+2])||1;for(let d=0;d<3;d++)n.array[c+d]=Math.round(127*r[c+d]/l)}for(let o of["position","normal"])this.geometry.getAttribute(o).data.needsUpdate=!0;this.geometry.boundsTree=void 0}tree(e,t){if(!e)return this.geometry.boundsTree??=new Zs(this.geometry,{indirect:!0});let{positions:n}=t();return this.posed?this.posed.form!==this.form&&this.posed.boundsTree.refit():(this.posed=new kt,this.posed.setAttribute("position",new ut(n,3)),this.posed.setIndex(this.geometry.index),this.posed.boundsTree=new Zs(this.posed,{indirect:!0})),this.posed.form=this.form,this.posed.boundsTree}},Qa=class{constructor(e,t){this.id=e.id,this.kind=e.kind,this.centre=e.centre,this.posture=t,this.details={},this.look=null,this.matrix=new Ce,this.uniforms=Au(e,t),this.materials={still:{},bent:{}},this.open=!1,this.yields=t instanceof Da,this.mesh=new wt,this.mesh.matrixAutoUpdate=this.mesh.matrixWorldAutoUpdate=!1,this.mesh.frustumCulled=!1,this.still=new it,this.box=new it,this.sphere=new gi,this.add("light",e)}add(e,t){let n=this.details[e]=new Cc(t,this.posture);this.#e(n),this.parts=t.parts,e==="light"&&(this.still.setFromBufferAttribute(n.geometry.getAttribute("position")),this.still.applyMatrix4(this.#n(t))),this.detail=n,this.stand()}rebend(){if(!this.bends&&!Object.values(this.details).some(({mesh:e})=>this.posture.ways(e).some(({target:t,follow:n})=>t||n)))return this.stand();for(let[e,t]of Object.entries(this.details))t.geometry.dispose(),e==="afar"?delete this.details[e]:this.details[e]=new Cc(t.mesh,this.posture);this.detail=this.details.full??this.details.light,this.#e(this.detail),this.stand()}#e({bends:e,ways:t}){this.bends=e,this.uniforms.rigid.value.fromArray([0,1,2,3].map(n=>t[n]?.rigid??0))}learn(e,{attributes:t,targets:n}){let{mesh:a}=this.details[e]??{};a&&(Object.assign(a.attributes,t),Object.assign(a.targets,n))}push(e){let{light:t,full:n}=this.details,a=Object.entries(e).filter(([r,o])=>o>0&&`${r}@0`in t.mesh.targets),s=JSON.stringify(a);if(s!==(this.pushed??"[]")){this.pushed=s;for(let r of[t,n])r?.push(Object.fromEntries(a));for(let r of Object.values(this.details))r.geometry.boundsTree=void 0;this.stand()}}get grows(){return"grow@0"in this.details.light.mesh.targets}grow(e){if(e!==(this.grown??1)){this.grown=e;for(let t of["light","full"])this.details[t]?.grow(e);for(let t of Object.values(this.details))t.geometry.boundsTree=void 0;this.stand()}}thin(){this.details.afar??=this.details.light.thinned(Rv[this.kind]??Tv)}#t(e){return this.matrix.clone().multiply(this.#n(e))}#n({origin:e,scale:t}){return new Ce().makeTranslation(...e).scale(new L(t,t,t))}show(e,t){return this.detail=this.details[e]??this.details.light,this.look?.part&&this.detail.accent(this.parts.indexOf(this.look.part)),this.mesh.geometry=this.detail.geometry,this.mesh.matrixWorld.copy(this.#t(this.detail.mesh)),this.mesh.material=this.as(t),this.mesh}as(e,t=this.#i){let n=this.materials[t];return n[e]||(n[e]=Ua(e,this.uniforms,t==="bent"),this.#s(n[e],e,t)),n[e]}get#i(){return this.bends&&this.posture.bent?"bent":"still"}#a(){for(let[e,t]of Object.entries(this.materials))for(let[n,a]of Object.entries(t))this.#s(a,n,e)}#s(e,t,n){let{look:a,open:s}=this;Oa(e,t,{look:a,open:s,bent:n==="bent"}),e.polygonOffset=this.yields,e.polygonOffsetFactor=e.polygonOffsetUnits=4}dress(e){this.look=e,this.uniforms.tone.value=Ln(e.color),e.part&&(this.uniforms.accent.value=Ln(e.accent)),this.uniforms.opacity.value=e.opacity,this.uniforms.numb.value.set(...e.numb),this.uniforms.pattern.value=Math.max(fh.indexOf(e.pattern),0),e.reaction in Xi&&(this.uniforms.clouds.value=La()),this.#a()}cut(e){this.open=e,this.#a()}stand(){let{posture:e,details:t}=this;for(let n of Object.values(t))n.form={},n.positions=null;this.bends?e.box(t.light.mesh,this.still,this.box):this.box.copy(this.still).applyMatrix4(e.matrix(this.id,this.matrix)),this.box.getBoundingSphere(this.sphere)}placed(e=this.detail){if(!e.positions){let t=e.geometry.getAttribute("position"),n=e.positions=e.posed?.getAttribute("position").array??new Float32Array(t.count*3),a=new L;if(this.bends)this.posture.positions(e.mesh,n);else{let s=this.#t(e.mesh);for(let r=0;r<t.count;r++)a.fromBufferAttribute(t,r).applyMatrix4(s).toArray(n,3*r)}}return{positions:e.positions,indices:e.mesh.indices}}moved(e){if(!this.bends)return new L(...e).applyMatrix4(this.matrix).toArray();let{mesh:t,ways:n}=this.details.light;return this.posture.move([...e],this.#r(t,e),n,t.scale)}#r({attributes:{POSITION:{array:e,stride:t,count:n}},origin:a,scale:s},r){let o=r.join();if(this.near?.key===o)return this.near.index;let[c,l,d]=r.map((u,b)=>(u-a[b])/s),[f,h]=[1/0,0];for(let u=0;u<n;u++){let b=u*t,M=(e[b]-c)**2+(e[b+1]-l)**2+(e[b+2]-d)**2;M<f&&([f,h]=[M,u])}return this.near={key:o,index:h},h}crossings(e,t,n=this.details.full??this.details.light){if(!new ni(e,t).intersectsBox(this.box))return[];let a=this.#i==="bent",s=a?new Ce:this.#t(n.mesh),r=new ni(e.clone(),t.clone()).applyMatrix4(s.clone().invert());r.direction.normalize();let o=t.dot(t);return n.tree(a,()=>this.placed(n)).raycast(r,At).map(({point:c,face:l})=>({part:this.#o(n,l,c,a),at:c.applyMatrix4(s).sub(e).dot(t)/o})).sort((c,l)=>c.at-l.at)}#o(e,t,n,a){let s=e.geometry.getAttribute("part");if(!s)return"";let r=(a?e.posed:e.geometry).getAttribute("position"),o=l=>new L().fromBufferAttribute(r,l).distanceToSquared(n),c=[t.a,t.b,t.c].reduce((l,d)=>o(d)<o(l)?d:l);return this.parts[s.getX(c)]}};var Iv=420,Cv=.001,wp=({collapses:i,growth:e})=>({...i,...Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n-1]))}),Nc=class{picture=null;solids=new Map;former=new Map;posture=new tc;weights={};morphing=null;#e=new Set;constructor(e){this.onTrouble=e}async take(e,t){let{fractures:n,structures:a}=await gh(t);this.posture.take(n);let s=performance.now();for(let r of a){let o=this.solids.get(r.id);o?o.add(e,r):this.solids.set(r.id,new Qa(r,this.posture)),!(e==="light"||performance.now()-s<yh)&&(await xh(),s=performance.now())}this.picture&&(this.dress(Object.keys(this.picture.looks),!0),this.stand())}async learn(e,t){let{fractures:n,structures:a}=await gh(t);for(let s of a)s.indices?this.solids.set(s.id,new Qa(s,this.posture)):this.solids.get(s.id.replace(/_light$/,""))?.learn(s.id.endsWith("_light")?"light":"full",s);a.some(({indices:s})=>s)||(delete this.weights[e],this.seat(n)),this.dress(Object.keys(this.picture.looks),!0),this.push()}seat(e=[]){if(this.posture.take(e,this.picture.collapses)){this.posture.stand(this.weights);for(let t of this.solids.values())t.rebend()}}get shown(){return Object.keys(this.picture?.looks??{}).map(e=>this.solids.get(e)).filter(Boolean)}get seen(){return[...this.shown,...this.former.values()]}dress(e,t){let{looks:n,made:a,section:s}=this.picture;for(let r of e){let o=this.solids.get(r);o&&n[r]?o.dress(n[r]):!o&&this.solids.size&&n[r]&&!a.includes(r)&&!this.#e.has(r)&&(this.#e.add(r),this.onTrouble(r))}if(t){this.#t();for(let r of[...this.solids.values(),...this.former.values()])r.cut(!!s)}}#t(){let{former:e}=this.picture;for(let t of[...this.former.keys()])t.split(" ")[0]in e||this.former.delete(t);for(let[t,n]of Object.entries(e)){let{light:a,full:s}=this.solids.get(t)?.details??{};if(!a)continue;let r=this.former.get(`${t} former`);r||this.former.set(`${t} former`,r=new Qa(a.mesh,new Da(this.posture,t))),s&&!r.details.full&&r.add("full",s.mesh),r.dress(n)}}settle(){this.weights=wp(this.picture),this.stand()}stand(){if(this.posture.stand(this.weights))for(let e of[...this.solids.values(),...this.former.values()])e.stand();for(let e of this.solids.values())e.grows&&e.grow(1+(this.weights[e.id]??0));this.push()}sinking(e){let{weights:t}=this;this.weights={...Object.fromEntries(this.posture.fractures.map(({id:n})=>[n,Cv])),...t},this.stand(),e(),this.weights=t,this.stand()}push(){let e=this.picture.made.filter(t=>this.picture.looks[t]).map(t=>[t,1+(this.weights[t]??0)]);for(let t of this.solids.values())t.push(Object.fromEntries(e))}morph(e){let[t,n]=[{...this.weights},wp(this.picture)],a=[...new Set([...Object.keys(t),...Object.keys(n)])],s=Math.max(...a.map(o=>Math.abs((n[o]??0)-(t[o]??0))),0),r=e?1:Iv*Math.min(1,s*3);this.morphing={from:t,to:n,ids:a,start:performance.now(),time:r}}morphed(){let{from:e,to:t,ids:n,start:a,time:s}=this.morphing,r=Math.min(1,(performance.now()-a)/s),o=r*r*(3-2*r);for(let c of n)this.weights[c]=(e[c]??0)+((t[c]??0)-(e[c]??0))*o;r===1&&(this.morphing=null,this.weights={...t}),this.stand()}anchor(e,{shown:t,plane:n}){let[a,s]=[this.solids.get(e),t.get(e)];if(["cord","sacrum","vessel"].includes(a?.kind))return null;if(s&&a?.kind==="lesion")return s.userData.middle??=Pv(s.geometry);let r=a&&a.moved(a.centre);return s&&r&&vh(r,n)?Nv(s.geometry,r):r}};function*Ap({index:i,attributes:{position:e}}){let t=n=>new L().fromBufferAttribute(e,i.getX(n));for(let n=0;n<i.count;n+=3)yield new Dt(t(n),t(n+1),t(n+2))}function Nv(i,e){let t=new L(...e),[n,a]=[t,1/0];for(let s of Ap(i)){let r=s.closestPointToPoint(t,new L),o=r.distanceToSquared(t);o<a&&([n,a]=[r,o])}return n.toArray()}function Pv(i){let[e,t]=[null,-1];for(let n of Ap(i))n.getArea()>t&&([e,t]=[n,n.getArea()]);return e?.getMidpoint(new L).toArray()}var Pc=class{#e=[];#t=[];constructor(e){this.view=e}plan(){let{cast:e,pace:t,rehearsal:n,canvas:a}=this.view,s=[...e.solids.values()],r=[...new Set([t.now.role,"fine"])],o=!this.#e.length&&!this.#t.length;this.#e.push(...n.bending(s,r),...a.software?s.map(c=>()=>c.thin()):[],...s.map(({details:c})=>()=>(c.full??c.light).tree())),this.#t.push(...n.of(s,[...r,"depth","mask"],this.view.voiced())),o&&this.#n()}#n(){let{view:e}=this,[t,n]=[this.#e,this.#t],a=globalThis.requestIdleCallback??(r=>setTimeout(r,30)),s=r=>{if(!e.voiced()&&!t.length&&performance.now()-e.active<1e3||e.fleeting||e.hurried())return setTimeout(a,300,s);if(e.rehearsal.busy)return setTimeout(a,20,s);let c=()=>(n.length&&(e.voiced()||!t.length)?n:t).shift()?.();do c();while((t.length||n.length)&&r?.timeRemaining()>4&&!e.rehearsal.busy);(t.length||n.length)&&a(s)};a(s)}};function Ep(i,e,t,n,a){let s=Dv(i,e,t,n,a),r=Lv(s,n,a),o=new Float32Array(n),c=[new Int32Array(n),new Float32Array(n+1)],l=0;for(let h=0;h<r.length;h+=n)for(let u=1;u<n;u++){if(!r[h+u])continue;let b=u-1;for(;r[h+u];)u+=1;Uv(r,h+b,u-b+1,o,c);for(let M=h+b;M<h+u;M++)r[M]>l&&(l=r[M])}let d=l?(Math.sqrt(l)-.5)*t:0,f=new Uint8Array(r.length);for(let h=0;h<r.length;h++)r[h]&&(f[h]=Math.round((Math.sqrt(r[h])-.5)*t/d*255));return{bytes:f,deepest:d}}function Lv(i,e,t){let n=new Float32Array(i.length);for(let a=e;a<n.length;a++)i[a]&&(n[a]=n[a-e]+1);for(let a=n.length-e-1;a>=0;a--)i[a]&&n[a+e]+1<n[a]&&(n[a]=n[a+e]+1);for(let a=0;a<n.length;a++)n[a]*=n[a];return n}function Dv(i,e,t,n,a){let s=new Uint8Array(n*a);for(let r of i)for(let o=0,c=r.length-1;o<r.length;c=o++){let[l,d]=[(r[c].x-e.x)/t-.5,(r[c].y-e.y)/t-.5],[f,h]=[(r[o].x-e.x)/t-.5,(r[o].y-e.y)/t-.5];d>h&&([l,d,f,h]=[f,h,l,d]);let u=Math.min(Math.ceil(h),a);for(let b=Math.max(Math.ceil(d),0);b<u;b++){let M=Math.ceil(l+(b-d)/(h-d)*(f-l));M<n&&(s[b*n+Math.max(M,0)]^=1)}}for(let r=0;r<a;r++)for(let o=1;o<n;o++)s[r*n+o]^=s[r*n+o-1];return s}function Uv(i,e,t,n,[a,s]){for(let o=0;o<t;o++)n[o]=i[e+o];let r=0;a[0]=0,s[0]=-1/0,s[1]=1/0;for(let o=1;o<t;o++){let c;do{let l=a[r];c=(n[o]+o*o-n[l]-l*l)/(2*(o-l))}while(c<=s[r]&&--r>=0);r+=1,a[r]=o,s[r]=c,s[r+1]=1/0}r=0;for(let o=0;o<t;o++){for(;s[r+1]<o;)r+=1;i[e+o]=(o-a[r])**2+n[a[r]]}}var Ov={vertebra:0,sacrum:0,coccyx:0,rib:0,disc:1,lesion:3,organ:4,dura:4,cord:5},Fv=2,Lc=40,kv=["","lytic","blastic","mixed"],Bv=`
  uniform vec3 corner, across, along;
  uniform vec2 extent;
  uniform mat4 back;
  varying vec2 place;
  varying vec3 rest, facing;
  uniform vec3 toward;
  void main() {
    vec4 world = vec4(position, 1.0);
    vec3 from = position - corner;
    place = vec2(dot(from, across), dot(from, along)) / extent;
    rest = (back * world).xyz;
    facing = mat3(viewMatrix) * toward;
    gl_Position = projectionMatrix * viewMatrix * world;
  }`,zv=`
  precision highp sampler3D;
  uniform sampler2D depths;
  uniform float deepest, cell, opacity;
  uniform vec4 glass;
  uniform int kind, reaction;
  uniform vec3 tone, marrow, inward, ivory, wall;
  uniform float vein;
  uniform vec2 dense, heights;
  uniform vec4 stem[${Lc}];
  uniform vec2 grey[${Lc}];
  varying vec2 place;
  varying vec3 rest, facing;
  ${$o}
  ${Eu}
  ${uh}
  const vec3 cortexTone = vec3(0.937, 0.894, 0.796), strutTone = vec3(0.886, 0.824, 0.690), greyTone = vec3(0.627, 0.525, 0.510);
  float soft(float t) { return smoothstep(0.0, 1.0, t); }

  float strut(vec3 p, float density) {
    float a = cloudy(p, 1.9, 1.0).r, b = cloudy(p, 1.6, 2.0).g;
    float plates = min(density * 0.55 - abs(a), b + 0.35);
    return max(plates, density - sqrt(a * a / 2.0 + b * b));
  }
  float channel() {
    vec3 p = vec3(abs(rest.x), wall.x * rest.y + wall.y * rest.z, 1.5 * (wall.x * rest.z - wall.y * rest.y)) / wall.z;
    float along = clamp((1.05 - p.y) / 0.9, 0.0, 1.0), side = clamp((0.5 * p.x + 0.45 * (0.15 - p.y)) / 0.4525, 0.0, 1.0);
    float trunk = length(p - vec3(0.0, 1.05 - 0.9 * along, 0.0)) - (0.21 - 0.14 * along);
    float fork = length(p - vec3(0.5 * side, 0.15 - 0.45 * side, 0.0)) - (0.07 - 0.035 * side);
    return min(trunk, fork) * wall.z;
  }
  vec3 bone(float depth) {
    float behind = soft((rest.y - 8.0) / 10.0);
    float thick = 0.60 + 0.65 * behind + 0.14 * cloudy(rest, 9.0, 3.0).b;
    float cortex = soft((max(thick, 0.35) - depth) / max(cell, 0.25) + 0.5);
    float density = 0.27 + 0.24 * exp(-depth / 2.0) + 0.10 * behind + 0.04 * cloudy(rest, 7.0, 4.0).b;
    float blur = 0.12 + 0.5 * cell, through = 1.0, light = 0.0;
    for (int k = 0; k < (cell < 0.5 ? 3 : 1); k++) {
      float deep = k == 0 ? 0.0 : k == 1 ? 0.35 : 0.8;
      float here = soft(strut(rest - inward * deep, density) / blur + 0.5);
      light += through * here * exp(-1.1 * deep);
      through *= 1.0 - here;
    }
    vec3 rim = 0.75 * cortexTone + 0.25 * tone;
    float mottle = cloudy(rest, 3.2, 5.0).a;
    vec3 color = mix(mix(marrow * (0.60 + 0.06 * mottle), strutTone, min(light, 1.0)), rim, cortex);
    if (abs(rest.x) >= 0.7 * wall.z) return color;
    float away = channel() + 0.4 * mottle;
    color = mix(color, strutTone, 0.8 * soft((wall.z - 6.0) / 6.0) * soft((0.35 - abs(away)) / max(cell, 0.25) + 0.5));
    return mix(color, vein * marrow, soft((-0.2 - away) / max(cell, 0.25) + 0.5));
  }
  vec3 disc(float depth) {
    float ring = 0.94 + 0.10 * sin(6.2831853 * depth / 1.1 + 0.5 * cloudy(rest, 4.0, 6.0).b);
    float core = soft((depth / deepest - 0.42) / 0.28);
    vec3 pale = mix(tone, vec3(1.0), 0.62) * (1.0 + 0.025 * cloudy(rest, 3.0, 7.0).b);
    return mix(mix(tone, vec3(1.0), 0.22) * ring, pale, core);
  }
  vec3 nerve(float depth) {
    return mix(mix(tone, vec3(0.98), 0.45), tone * 0.9, soft((0.5 - depth) / 0.3 + 0.5));
  }
  vec2 bar(vec2 p, vec2 from, vec2 to) {
    vec2 way = to - from;
    float along = clamp(dot(p - from, way) / dot(way, way), 0.0, 1.0);
    return vec2(length(p - from - along * way), along);
  }
  float joined(float a, float b) {
    float near = max(0.08 - abs(a - b), 0.0);
    return min(a, b) - near * near / 0.32;
  }
  float butterfly(vec2 p, float plump, float lateral) {
    vec2 size = vec2(0.10 + 0.16 * plump, 0.24 + 0.06 * plump);
    float front = (length((p - vec2(0.22 + 0.17 * plump, -0.30 - 0.02 * plump)) / size) - 1.0) * min(size.x, size.y);
    vec2 root = vec2(0.13 + 0.05 * plump, 0.10);
    vec2 neck = bar(p, vec2(0.20 + 0.12 * plump, -0.18), root), rear = bar(p, root, vec2(0.30 + 0.14 * plump, 0.68));
    vec2 side = bar(p, vec2(0.16, -0.02), vec2(0.36 + 0.1 * plump, -0.06));
    float total = joined(front, neck.x - 0.07 - 0.06 * plump);
    total = joined(total, rear.x - 0.055 - 0.035 * plump - 0.05 * rear.y * (1.0 - rear.y));
    total = joined(total, max(p.x - 0.25, abs(p.y) - 0.07));
    return joined(total, side.x - lateral * (0.09 - 0.05 * side.y) + 0.3 * (1.0 - lateral));
  }
  vec3 cord(float depth) {
    vec3 color = nerve(depth);
    float up = (rest.z - heights.x) / max(heights.y, 1e-6);
    if (heights.y <= 0.0 || up <= 0.0 || up >= ${Lc-1}.0) return color;
    int k = int(up);
    vec4 here = mix(stem[k], stem[k + 1], fract(up));
    vec2 form = mix(grey[k], grey[k + 1], fract(up));
    vec2 p = vec2(abs(rest.x - here.x), rest.y - here.y);
    float blur = max(cell, 0.2);
    float within = 0.85 * soft(-here.w * butterfly(p / here.zw, form.x, form.y) / blur + 0.5);
    float dark = max(soft((0.22 - length(p)) / blur + 0.5), soft(min(0.14 - p.x, -0.18 * here.w - p.y) / blur + 0.5));
    dark = max(dark, 0.4 * soft(min(0.07 - p.x, p.y - 0.14 * here.w) / blur + 0.5));
    if (p.x >= here.z || abs(p.y) >= here.w) dark = 0.0;
    return mix(color, greyTone, within) * (1.0 - 0.45 * dark);
  }
  vec3 lesion(float depth) {
    float grain = cloudy(rest, 2.4, 8.0).b;
    float mottle = 1.0 + 0.16 * grain + 0.10 * cloudy(rest, 6.0, 9.0).a;
    if (reaction == 0) {
      vec3 lit = tone * mottle + 14.0 / 255.0;
      return mix(lit, mix(tone, vec3(1.0), 0.35), 0.6 * soft((0.5 - depth) / 0.4 + 0.5));
    }
    float gap = soft((0.9 + 0.5 * grain - depth) / 0.5 + 0.5);
    vec3 eaten = tone * mix(0.82 * mottle, 0.20, gap);
    vec3 pale = mix(ivory * (1.0 - 0.035 * (1.0 + grain)), tone, 0.7 * soft((0.35 - depth) / 0.3 + 0.5));
    return mix(eaten, pale, reaction == 3 ? islands(rest, ${Xi.mixed}) : float(reaction - 1));
  }
  void main() {
    float depth = texture2D(depths, place).r * deepest;
    vec3 color = kind == 1 ? disc(depth) : kind == 2 ? nerve(depth) : kind == 3 ? lesion(depth) : kind == 4 ? tone : kind == 5 ? cord(depth) : bone(depth);
    if (numb.x > 0.0) color = dulled(clamp(color, 0.0, 1.0), rest.z);
    float share = opacity < 1.0 ? min(opacity * glass.z, glass.w) : 1.0;
    gl_FragColor = vec4(drawn(clamp(color, 0.0, 1.0), normalize(facing)), share);
  }`,Kh=(i,e=!1)=>ic(new Bt({vertexShader:Bv,fragmentShader:zv,side:2,uniforms:i}),e),Tp=i=>Kh({...pn,depths:{value:i},clouds:{value:La()}});function Rp({uniforms:i},e,{marrow:t,vein:n,walls:a,grey:s},{back:r,...o}){let c={...o,back:r,vein:n,inward:o.toward.clone().transformDirection(r),kind:Ov[e.kind]??Fv,wall:new L(...a[e.id]??[1,0,0]),marrow:Ln(t)};for(let[l,d]of Object.entries(c))i[l]={value:d};Object.assign(i,Gv(s[e.id]))}function Ip(i,{centre:e},{color:t,opacity:n,reaction:a,numb:s}){let r={tone:Ln(t),opacity:n,reaction:kv.indexOf(a??""),numb:new pe(s[0],s[1]-e[2])};for(let[o,c]of Object.entries(r))i.uniforms[o]={value:c};ic(i,n<1)}var Vv=Array(Lc).fill(Array(7).fill(0)),Xh=new Map;function Gv(i=Vv){return Xh.has(i)||Xh.set(i,{heights:{value:new pe(i[0][2],i[1][2]-i[0][2])},stem:{value:i.map(([e,t,,n,a])=>new Be(e,t,n,a))},grey:{value:i.map(e=>new pe(e[5],e[6]))}}),Xh.get(i)}var Cp=1,Jh=class{constructor(e,t){this.key=String(t.toArray()),this.of=new Float32Array(e.length/3);let{x:n,y:a,z:s}=t;for(let r=0,o=0;o<e.length;r++,o+=3)this.of[r]=e[o]*n+e[o+1]*a+e[o+2]*s;this.slabs=null}near(e,t){this.slabs??=this.#e(t);let{low:n,starts:a,triangles:s}=this.slabs,r=Math.floor((e-n)/Cp);return s.subarray(a[r]??0,a[r+1]??0)}#e(e){let{of:t}=this,n=t.reduce((f,h)=>Math.min(f,h),1/0)-.001,a=t.reduce((f,h)=>Math.max(f,h),-1/0),s=f=>Math.floor((f-n)/Cp),r=s(a)+1,o=f=>{for(let h=0;h<e.length;h+=3){let[u,b,M]=[t[e[h]],t[e[h+1]],t[e[h+2]]],x=s(Math.max(u,b,M)+.001);for(let m=s(Math.min(u,b,M)-.001);m<=x;m++)f(m,h)}},c=new Uint32Array(r+2);o(f=>c[f+1]+=1);for(let f=0;f<=r;f++)c[f+1]+=c[f];let[l,d]=[c.slice(),new Uint32Array(c.at(-1))];return o((f,h)=>d[l[f]++]=h),{low:n,starts:c,triangles:d}}};function Pp(i,{normal:e,origin:t,across:n,along:a}){let{positions:s,indices:r}=i.placed(),o=i.bends?i.detail.mesh:null,c=s.length/3,l=e.dot(t),{form:d}=i.detail,f=d.heights?.key===String(e.toArray()),h=f?d.heights:d.heights=new Jh(s,e),u=p=>{let v=h.of[p]-l;return Math.abs(v)<1e-4?1e-4:v},b=f?h.near(l,r):null,M=b?b.length:r.length/3,x=new Map,m=(p,v)=>p<v?p*c+v:v*c+p;for(let p=0;p<M;p++){let v=b?b[p]:3*p,[w,g,S]=[r[v],r[v+1],r[v+2]],[R,A,I]=[u(w)>0,u(g)>0,u(S)>0];if(R===A&&A===I)continue;let[C,D,N]=A===I?[w,g,S]:R===I?[g,S,w]:[S,w,g];u(C)>0?x.set(m(C,N),m(C,D)):x.set(m(C,D),m(C,N))}let y=[],_=new L;for(;x.size;){let p=[],v=x.keys().next().value;for(;x.has(v);){let[w,g]=[Math.floor(v/c),v%c],S=u(w)/(u(w)-u(g));for(let[I,C]of["x","y","z"].entries())_[C]=s[3*w+I]*(1-S)+s[3*g+I]*S-t[C];let R=new pe(_.dot(n),_.dot(a));o&&(R.rest=Np(o,w).multiplyScalar(1-S).addScaledVector(Np(o,g),S)),p.push(R);let A=x.get(v);x.delete(v),v=A}p.length>2&&y.push(p)}return y}function Np({attributes:{POSITION:{array:i,stride:e}},scale:t,origin:n},a){let[s,r,o]=n.map((c,l)=>i[a*e+l]*t+c);return new L(s,r,o)}function Lp(i,e){let t=[i[0]],n=0;for(let a=2;a<=i.length;a++){let[s,r]=[i[n],i[a%i.length]],[o,c]=[r.x-s.x,r.y-s.y],l=e*Math.hypot(o,c),d=l===0;for(let f=n+1;f<a&&!d;f++)d=Math.abs(o*(i[f].y-s.y)-c*(i[f].x-s.x))>l;d&&t.push(i[n=a-1])}return t}var Hv={lesion:.12,cord:.08,disc:.04,vessel:.02,rib:-.02,dura:-.04,organ:-.08},Op="body_outline";function Fp({start:i,axis:e,offset:t,removed:n}){let a=new L(...e).multiplyScalar(n),s=[0,1,2].reduce((c,l)=>Math.abs(e[l])<Math.abs(e[c])?l:c,0),r=new L().setComponent(s,1).cross(a).normalize().negate(),o=new L(...i).addScaledVector(new L(...e),t);return{normal:a,origin:o,across:r,along:a.clone().cross(r)}}var Dp=[1,.7,.5,.35,.25,.18,.125],Wv=.3,Up=32,jv=100,Dc=[],kp=i=>Dp.find(e=>e<=i)??Dp.at(-1);function Bp(i,e,t,n,a){let s=Pp(i,e).map(R=>Lp(R,Wv*a)).filter(({length:R})=>R>2);if(!s.length)return null;let r=s.flat(),o=new pe(1/0,1/0),c=new pe(-1/0,-1/0);for(let R of r)o.min(R),c.max(R);o.subScalar(2*n);let[l,d]=[c.x-o.x,c.y-o.y].map(R=>Up*Math.ceil((Math.ceil(R/n)+2)/Up)),f=Ep(s,o,n,l,d),{normal:h,origin:u,across:b,along:M}=e,x=h.clone().multiplyScalar(Hv[i.kind]??0),m=u.clone().add(x),y=new Float32Array(r.length*3);r.forEach((R,A)=>m.clone().addScaledVector(b,R.x).addScaledVector(M,R.y).toArray(y,3*A));let _=new kt;_.setAttribute("position",new ut(y,3)),_.setIndex(Jv(s));let p=(i.bends?Kv(r,e):i.matrix.clone().invert()).premultiply(new Ce().makeTranslation(...i.centre.map(R=>-R))),v=Xv(l,d)??qv(l,d),{material:w,userData:g}=v;v.geometry=_;let S=w.uniforms.depths.value;return S.image.data=f.bytes,S.needsUpdate=!0,Rp(w,i,t,{corner:m.addScaledVector(b,o.x).addScaledVector(M,o.y),across:b,along:M,toward:h,extent:new pe(l,d).multiplyScalar(n),back:p,deepest:Math.max(f.deepest,.001),cell:a}),g.lift=x,g.middle=void 0,g.dress=R=>Ip(w,i,R),v}function qv(i,e){let t=new Ma(null,i,e,As);t.minFilter=t.magFilter=yt,t.unpackAlignment=1;let n=new wt(new kt,Tp(t));return n.frustumCulled=!1,n.userData.dispose=()=>{if(n.geometry.dispose(),Dc.push(n)<=jv)return;let{material:a}=Dc.shift();for(let s of[a,a.uniforms.depths.value])s.dispose()},n}function Xv(i,e){let t=Dc.findIndex(({material:{uniforms:{depths:{value:{image:n}}}}})=>n.width===i&&n.height===e);return t<0?null:Dc.splice(t,1)[0]}function Kv(i,{origin:e,across:t,along:n}){let a=i.length,s=i.reduce((v,w)=>v.add(w),new pe).divideScalar(a),r=({x:v,y:w})=>e.clone().addScaledVector(t,v).addScaledVector(n,w),o=new L,[c,l]=[new L,new L],[d,f,h]=[1e-9,0,1e-9];for(let v of i){let w=v.rest.clone().sub(r(v)),[g,S]=[v.x-s.x,v.y-s.y];o.addScaledVector(w,1/a),c.addScaledVector(w,g),l.addScaledVector(w,S),d+=g*g,f+=g*S,h+=S*S}let u=d*h-f*f,b=c.clone().multiplyScalar(h/u).addScaledVector(l,-f/u),M=l.clone().multiplyScalar(d/u).addScaledVector(c,-f/u),[x,m,y]=["x","y","z"].map(v=>["x","y","z"].map(w=>b[v]*t[w]+M[v]*n[w]+(v===w))),_=new Ce().set(...x,0,...m,0,...y,0,0,0,0,1),p=r(s);return _.setPosition(p.clone().add(o).sub(p.clone().applyMatrix4(_)))}function Jv(i){let e=0,t=i.map(r=>{let o={points:r,start:e,area:Aa.area(r)};return e+=r.length,o}),n=Math.sign(t.reduce((r,o)=>Math.abs(o.area)>Math.abs(r.area)?o:r).area),a=t.filter(({area:r})=>Math.sign(r)===n).map(r=>({...r,holes:[]}));for(let r of t.filter(({area:o})=>Math.sign(o)===-n)){let o=a.filter(({points:c})=>Yv(r.points[0],c));o.sort((c,l)=>Math.abs(c.area)-Math.abs(l.area)),o[0]?.holes.push(r)}let s=[];for(let{points:r,start:o,holes:c}of a){let l=[o,...c.map(h=>h.start)],f=[r.length,...c.map(h=>h.points.length)].flatMap((h,u)=>Array.from({length:h},(b,M)=>l[u]+M));for(let h of Aa.triangulateShape(r,c.map(u=>u.points)))for(let u of h)s.push(f[u])}return s}function Yv(i,e){let t=!1;for(let n=0,a=e.length-1;n<e.length;a=n++){let[s,r]=[e[n],e[a]];s.y>i.y!=r.y>i.y&&i.x<(r.x-s.x)*(i.y-s.y)/(r.y-s.y)+s.x&&(t=!t)}return t}var Uc=class{plane=null;#e={quick:new Map,well:new Map};#t="";shown=this.#e.well;cut(e){let t=e?JSON.stringify(e):"";if(t===this.#t)return!1;this.#t=t,this.plane=e?Fp(e):null;let{normal:n,origin:a}=this.plane??{};return e?nc.value.set(...n,-n.dot(a)):nc.value.set(0,0,0,0),!0}make(e,t,n,a){if(!this.plane)return this.drop();this.shown=this.#e[a?"quick":"well"];let s=n.window/n.size[1],r=a?1:Math.min(.5,Math.max(.2,s)),o=kp(s*(a?2:.5)),c=new Set;for(let l of e){if(l.yields||l.id===Op||!this.#n(l))continue;c.add(l.id);let d=[this.plane,l.detail.form,r,o];if(!this.shown.get(l.id)?.userData.key.every((h,u)=>h===d[u])){this.#i(l.id);let h=Bp(l,this.plane,t,r,o);if(!h)continue;h.userData.key=d,this.shown.set(l.id,h)}this.shown.get(l.id).userData.dress(l.look)}for(let l of[...this.shown.keys()])c.has(l)||this.#i(l)}#n({box:e}){let{normal:t,origin:n}=this.plane,a=e.getCenter(new L).sub(n).dot(t),s=e.getSize(new L).multiplyScalar(.5);return Math.abs(a)<=Math.abs(t.x)*s.x+Math.abs(t.y)*s.y+Math.abs(t.z)*s.z}#i(e){this.shown.get(e)?.userData.dispose(),this.shown.delete(e)}drop(){for(this.shown of Object.values(this.#e))for(let e of[...this.shown.keys()])this.#i(e)}};var zp=18,Oc=Math.tan(zp*Math.PI/360),$a=class{constructor(e,t,n,a){let[s,r,o,c,l,d,f]=e,[h,u]=[c*Math.PI/180,l*Math.PI/180];this.aspect=t/n,this.size=[t,n],this.window=Math.max(f,d/this.aspect),this.distance=this.window/2/Oc,this.right=new L(Math.cos(h),Math.sin(h),0),this.up=new L(-Math.sin(h)*Math.sin(u),Math.cos(h)*Math.sin(u),Math.cos(u)),this.out=new L(Math.sin(h)*Math.cos(u),-Math.cos(h)*Math.cos(u),Math.sin(u)),this.focal=new L(s,r,o),this.eye=this.focal.clone().addScaledVector(this.out,this.distance);let[b,M]=[1/0,-1/0];for(let x of a){let m=this.depth(x);b=Math.min(b,m),M=Math.max(M,m)}this.far=Math.max(M+2,2),this.near=Math.max(b-2,this.far/2e3),this.camera=new Qt(zp,this.aspect,this.near,this.far),this.camera.matrixAutoUpdate=this.camera.matrixWorldAutoUpdate=!1,this.camera.matrixWorld.copy(new Ce().makeBasis(this.right,this.up,this.out)).setPosition(this.eye),this.camera.matrixWorldInverse.copy(this.camera.matrixWorld).invert(),this.jitter(0,0)}jitter(e,t){let{camera:n}=this;n.updateProjectionMatrix(),n.projectionMatrix.elements[8]+=2*e/this.size[0],n.projectionMatrix.elements[9]+=2*t/this.size[1],n.projectionMatrixInverse.copy(n.projectionMatrix).invert()}depth(e){return this.distance-(e.x-this.focal.x)*this.out.x-(e.y-this.focal.y)*this.out.y-(e.z-this.focal.z)*this.out.z}pixel(e){let t=e.clone().sub(this.eye),n=Math.max(this.depth(e),1e-6)*Oc,[a,s]=this.size;return[(t.dot(this.right)/n/this.aspect+1)*a/2,(1-t.dot(this.up)/n)*s/2]}ray(e,t){let[n,a]=this.size,[s,r]=[2*e/n-1,1-2*t/a];return this.right.clone().multiplyScalar(s*Oc*this.aspect).addScaledVector(this.up,r*Oc).sub(this.out)}};var Vp={hardware:{smooth:20,rungs:[{level:"full",role:"fine",samples:4,share:1},{level:"light",role:"fine",samples:4,share:1},{level:"light",role:"fine",samples:0,share:1},{level:"light",role:"quick",samples:0,share:.8}]},software:{smooth:27,rungs:[1,.85,.72,.6].map(i=>({level:"light",role:"quick",samples:0,share:i}))}},Fc=class{constructor(e){Object.assign(this,e?Vp.software:Vp.hardware),this.reset()}reset(){this.rung=0,this.gaps=[],this.last=-1/0}get now(){return this.rungs[this.rung]}frame(e){let t=e-this.last;if(this.last=e,t>250)this.gaps=[];else if(this.gaps.push(t)===8){let n=this.gaps.sort((a,s)=>a-s)[4];this.gaps=[],n>this.smooth&&this.rung+1<this.rungs.length&&(this.rung+=1)}}};var Hp=[!1,!0],Gp=new kt().setAttribute("position",new ut(new Float32Array(9),3)).setIndex([0,1,2]),Yh={},Zv={opacity:.5},kc=class{#e=new Map;left=1/0;busy=!1;constructor(e){this.renderer=e,this.camera=new ai;let t={depthBuffer:!0,generateMipmaps:!1};[this.stage,this.masked]=[0,4].map(n=>new Ft(1,1,{...t,samples:n}))}of(e,t,n){let a=()=>({depths:{value:null},clouds:{value:La()}}),s=Hp.map(f=>[`face ${f}`,()=>this.#i(Kh(a(),f),"face",Gp)]),r=[zt,At].map(f=>[`mask ${f}`,()=>this.#i(Object.assign(ks,{side:f}),"mask",Gp)]),o=[Ko,Yo].map((f,h)=>[`pass ${h}`,()=>un(this.renderer,this.stage,f,{})]),c=f=>$v(t,n&&f),l=n?this.#t(e.filter(({bends:f})=>f),!0,c):[];return[...this.#n([...o,...this.#t(e,!1,c)]),...dh,...this.#n([...s,...r,...l])]}bending(e,t){return this.#n(this.#t(e.filter(({bends:n})=>n),!0,()=>t.map(n=>[n,Yh,!1])))}#t(e,t,n){return e.flatMap(a=>n(a.kind).map(([s,r,o])=>{let c=()=>Oa(Ua(s,a.uniforms,t),s,{look:r,open:o,bent:t});return[[s,o,JSON.stringify(r),t].join(),()=>this.#i(c(),s,a.details.light.geometry)]}))}#n(e){this.left===1/0&&(this.left=0);let t=[];for(let[n,a]of e)this.#e.has(n)||(this.#e.set(n,null),this.left+=1,t.push(async()=>{this.busy=!0,this.#e.set(n,await a()),await sc(this.renderer.getContext()),this.busy=!1,this.left-=1}));return t}async#i(e,t,n){let a=new wt(n,e);a.frustumCulled=!1;let s=new ti;s.matrixWorldAutoUpdate=!1,s.add(a),await this.renderer.compileAsync(s,this.camera);let{start:r,count:o}=n.drawRange;return n.setDrawRange(0,3),this.renderer.setRenderTarget(t==="mask"?this.masked:this.stage),this.renderer.render(s,this.camera),n.setDrawRange(r,o),e}},Qv=i=>i!=="depth"&&i!=="mask";function $v(i,e){let t=e==="lesion"?Object.keys(Xi).map(a=>({reaction:a})):[],n=[Yh,Zv,...t].flatMap(a=>[a,{...a,pattern:"stripe"}]);return Hp.flatMap(a=>i.flatMap(s=>(Qv(s)?n:[Yh]).map(r=>[s,r,a])))}var Zh={first:.6,least:.45,most:1},e_=8,t_=120,Bc=class{share=Zh.first;#e=[];get now(){return{level:"light",role:"quick",samples:0,share:this.share}}took(e){e>1.25*45?this.share=Math.max(.8*this.share,Zh.least):e<45/2&&(this.share=Math.min(1.1*this.share,Zh.most)),e<t_&&(this.#e=[...this.#e,e].slice(-e_))}get lag(){return this.#e.toSorted((e,t)=>e-t)[this.#e.length>>1]??0}};var zc=class{made=new Map;constructor(e,{onCome:t,onTrouble:n}){Object.assign(this,{cast:e,onCome:t,onTrouble:n})}want(e){for(let t of e)["coming","come"].includes(this.made.get(t))||this.#e(t)}async#e(e){this.made.set(e,"coming");try{await this.cast.learn(e,`${this.address}${encodeURIComponent(e)}.glb`),this.made.set(e,"come")}catch(t){this.made.set(e,"failed"),console.error(t.message),this.onTrouble(e)}this.onCome(e)}has(e){return e.every(t=>["come","failed"].includes(this.made.get(t)))}};Ge.enabled=!1;var Wp=[[-.25,-.25],[.25,.25],[-.25,.25],[.25,-.25]],n_=120,i_=140,a_=5,s_=20,r_=.2,o_=["vertebra","disc"],c_=2,l_=.8,Qh=class{constructor({onDrawn:e=()=>{},onLost:t=()=>{},onTrouble:n=()=>{}}={}){this.onDrawn=e,this.picture=null,this.cast=new Nc(n),this.workshop=new zc(this.cast,{onTrouble:n,onCome:()=>this.#t()}),this.faces=new Uc,this.camera=null,this.hovered="",this.inSight=new Set,this.frames=0,this.wanted={moving:!1,still:!1},this.held=null,this.stage=0,this.voiced=()=>!1,this.hurried=()=>!1,this.steer=()=>{},this.active=0,this.resting=0,this.canvas=new oc({onLost:()=>{this.pending=null,t()},onRestored:()=>{this.faces.drop(),this.look(this.camera,!1)},onSize:c=>this.#w(c)});let{software:a,renderer:s,drawing:r}=this.canvas;this.pace=new Fc(a),this.timely=new Bc,this.rehearsal=new kc(s),this.chores=new Pc(this);let{role:o}=this.pace.now;r.prepare(Oa(Ua(o,{},!1),o))}mount(e){this.canvas.mount(e)}async load({light:e,full:t,made:n}){this.workshop.address=n,await this.cast.take("light",e),this.look(this.camera,!0),await this.cast.take("full",t),this.look(this.camera,!1),this.loaded=performance.now(),this.#e(),await zs.ready,this.chores.plan()}#e(){this.loaded&&this.workshop.want(this.picture?.made??[])}get whole(){return this.workshop.has(this.picture?.made??[])}#t(){this.chores.plan(),this.cast.morph(this.calm),this.#i()}async accompany(){if(this.loaded&&this.chores.plan(),await zs.ready,this.canvas.software)for(let e of this.cast.solids.values())e.thin();await sc(this.canvas.renderer.getContext())}apply(e){let{seq:t,base:n,...a}=e;if(n===void 0)this.picture={...a,seq:t};else{if(!this.picture||n!==this.picture.seq)return this.picture?.seq===t;{let o={...this.picture.looks};for(let[c,l]of Object.entries(a.looks??{}))l?o[c]={...o[c],...l}:delete o[c];this.picture={...this.picture,...a,looks:o,seq:t}}}let s=Object.keys(n===void 0?this.picture.looks:a.looks??{}),r=n===void 0||"collapses"in a||"growth"in a||"former"in a||Object.values(a.looks??{}).some(o=>!o||Object.keys(o).some(c=>c!=="outline"));return"studio"in a&&_u(a.studio),"background"in a&&(this.canvas.element.style.background=Pu(a.background)),this.cast.picture=this.picture,"collapses"in a&&this.cast.seat(),this.cast.dress(s,n===void 0||"section"in a||"former"in a),r=this.#n()||r,n===void 0?this.cast.settle():("collapses"in a||"growth"in a)&&this.cast.morph(this.calm),"made"in a&&this.cast.push(),this.#e(),r||this.#M()?this.#i():this.lines(),!0}slice(e){let{section:t}=this.picture??{};this.held=t&&e!==null?{along:jp(t),offset:e}:null,this.#n()&&(this.look(this.camera,!0),this.#a())}#n(){let{section:e}=this.picture??{},t=e&&this.held?.along===jp(e);return this.faces.cut(t?{...e,offset:this.held.offset}:e)}#i(){let{software:e}=this.canvas;this.look(this.camera,e),e&&this.#a()}#a(e=!1){clearTimeout(this.resting),this.resting=setTimeout(()=>e?this.look(this.camera,!1):this.#a(!0),e?s_:n_)}look(e,t){this.active=performance.now(),clearTimeout(this.resting),this.resting=0,this.camera=e?[...e]:this.camera,t?this.wanted={moving:!0,still:!1}:this.wanted.still=!0,this.stage=0,this.fading=null,this.#s()}lines(){this.active=performance.now(),this.relined=!0,this.#s()}#s(e){if(this.pending||this.canvas.lost)return;let t=this.pending={},n=()=>t===this.pending&&this.#r(performance.now());e===void 0?requestAnimationFrame(n):setTimeout(n,e)}#r(e){let{canvas:t}=this,n=!1;try{if(!this.picture||!this.camera||!this.cast.solids.size||!t.place||t.lost)return;n=t.unshown&&t.isDrawn,n?t.show():t.unshown||this.#o(e)}finally{this.pending=null}(t.unshown||this.cast.morphing||this.fading||this.relined||this.#d())&&this.#s(t.unshown?a_:n?0:void 0)}#o(e){this.cast.morphing&&(this.cast.morphed(),this.wanted={moving:!0,still:!1},this.cast.morphing||this.#a(),this.stage=0),this.wanted.moving?this.#x(e):this.relined&&this.canvas.drawing.drawn&&!this.stage?this.#p():this.wanted.still&&!(this.canvas.software&&(this.hurried()||!this.whole))?this.#y():(this.fading||this.relined)&&this.#p(),this.canvas.renderer.info.reset()}#c(e){return this.#h()?this.canvas.withhold(e):e()}#x(e){let t=this.#h();!t&&(this.canvas.software||!this.cast.morphing)&&this.pace.frame(e),t&&this.steer(),this.wanted.moving=!1,this.relined=!1;let{level:n,role:a,samples:s,share:r}=(t?this.timely:this.pace).now;this.canvas.fit(r);let o=performance.now();this.#f(this.#u()?"afar":n,a,[0,0],{quick:!0,samples:s}),this.canvas.drawing.single(),this.#l(""),this.fleeting=!0,this.#c(()=>{t&&this.timely.took(performance.now()-o),this.#g(1,this.resting||this.wanted.still?"refining":"moving")})}#y(){let[e,t]=this.canvas.size,n=e*t>9e6?1:Wp.length,a=this.stage===0;a&&(this.#_(),this.#h()&&this.#v()),this.#f("full","fine",n>1?Wp[this.stage]:[0,0]),this.stage+=1;let s=this.stage===n;if(this.canvas.drawing.share(a,n,s,!!this.#b()),!s)return this.#c(()=>{});this.wanted.still=!1,this.fleeting=!1,this.#l(this.hovered),this.relined=!1,this.#c(()=>{this.fading=this.kept&&!this.#d()?{start:performance.now()}:null,this.#m()})}#h(){return this.canvas.software&&this.voiced()}#v(){if(this.cast.posture.bent)return;let{level:e,role:t,samples:n,share:a}=this.timely.now;this.canvas.fit(a),this.cast.sinking(()=>{this.#f(this.#u()?"afar":e,t,[0,0],{quick:!0,samples:n}),this.#l("")}),this.canvas.fit(1)}#u(){let{software:e,extent:t}=this.canvas;return e&&t[1]/this.#S()<c_}#_(){let{drawing:e,size:t}=this.canvas;this.kept=this.fleeting&&!this.calm&&e.drawn,this.kept&&e.keep(...t),this.canvas.fit(1)}#p(){this.relined&&this.#l(this.hovered),this.relined=!1,this.#m()}#m(){let e=this.fading?Math.min(1,(performance.now()-this.fading.start)/i_):1;e===1&&(this.fading=null),this.#g(e,this.fading||this.resting||this.#d()?"refining":"still")}#M(){return this.canvas.software&&this.wanted.still&&this.stage>0}#d(){return this.wanted.moving||this.wanted.still}#l(e){this.lens.jitter(0,0);let{former:t,shown:n,solids:a}=this.cast,s=c=>this.inSight.has(c),r=[...t.entries()].filter(([,c])=>s(c)),o=Nu(n.filter(s),this.picture,e,r);this.canvas.drawing.lines(o,new Map([...a,...t]),this.faces.shown,this.lens,this.#b())}#b(){let{background:e,ink:t,studio:n}=this.picture,a=Ln(e);return(a.x+a.y+a.z)/3>.5?{color:t,strength:n.ink}:null}#S(){let[,,,,,e,t]=this.camera,[n,a]=this.canvas.size;return Math.max(t,e*a/n)}#g(e,t){this.canvas.present(e),this.frames+=1,this.onDrawn(t)}#f(e,t,[n,a],s){let{extent:r,software:o,drawing:c}=this.canvas,l=new it,{seen:d}=this.cast;for(let{box:b}of d)l.union(b);this.lens=new $a(this.camera,...r,h_(l)),this.lens.jitter(n,a);let f=new ii().setFromProjectionMatrix(new Ce().multiplyMatrices(this.lens.camera.projectionMatrix,this.lens.camera.matrixWorldInverse)),h=d.filter(({sphere:b})=>f.intersectsSphere(b));this.inSight=new Set(h);let u=s?.quick&&o;for(let b of h){let M=u&&b.look.opacity<r_&&o_.includes(b.kind);b.show(M?"afar":e,t)}this.faces.make(h,this.picture,this.lens,!!s?.quick),c.things(h,this.faces.shown,this.lens,this.picture.studio.contact,s)}at(e,t){if(!this.picture||!this.camera||!this.canvas.place)return null;let n=new $a(this.camera,...this.canvas.place,[]);return Uu(n.eye,n.ray(e,t),this.cast.shown,this.faces.plane,this.picture.studio.xray)}hides(e,t){return!this.picture||!this.camera?!1:Ou(this.cast.solids.get(e),t,this.cast.shown,new $a(this.camera,1,1,[]),this.faces.plane)}anchor(e){return this.cast.anchor(e,this.faces)}hover(e){e!==this.hovered&&(this.hovered=e,this.canvas.drawing.drawn&&this.lines())}#w([e,t]){let{canvas:n}=this;if(n.size[0]*n.size[1]<l_*e*t&&this.pace.reset(),!this.camera||!n.drawing.drawn)return n.fit(1);this.#i(),n.unshown=null,this.#r(performance.now()),n.unshown&&n.show()}},jp=({start:i,axis:e})=>String([i,e]),h_=({min:i,max:e})=>[0,1,2,3,4,5,6,7].map(t=>new L(t&1?e.x:i.x,t&2?e.y:i.y,t&4?e.z:i.z));export{Fa as FileError,rc as RefusedError,Qh as SpineView};
